"""Two changed copies of a glossary become one."""
