"""The words of papers are found, whatever program wrote them."""
