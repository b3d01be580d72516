"""Where in a table the reading of a paper is: which table, row and cell.

A table inside a cell is part of that cell.
"""


class Cells:
    """The cells of the outermost tables; told which elements open and close."""

    def __init__(self, table: str, row: str, cells: tuple[str, ...]) -> None:
        self._table, self._row, self._cells = table, row, cells
        self._depth = 0
        self._tables = self._rows = 0
        self._column = -1

    @property
    def here(self) -> tuple[str, int, int]:
        """Return the table, the row and the column; ("", -1, 0) outside tables."""
        if not self._depth or self._column < 0:
            return "", -1, 0
        return f"table {self._tables}", self._rows, self._column

    def start(self, name: str) -> bool:
        """Open an element; return whether it is one of a table."""
        if name == self._table:
            self._depth += 1
            self._tables += self._depth == 1
            self._column = self._column if self._depth > 1 else -1
        elif name == self._row and self._depth == 1:
            self._rows, self._column = self._rows + 1, -1
        elif name in self._cells and self._depth == 1:
            self._column += 1
        return name in {self._table, self._row, *self._cells}

    def end(self, name: str) -> bool:
        """Close an element; return whether it is one of a table."""
        if name == self._table and self._depth:
            self._depth -= 1
        return name in {self._table, self._row, *self._cells}
