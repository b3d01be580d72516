"""What is known about the example agendas."""
