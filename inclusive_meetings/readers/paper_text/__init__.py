"""The words of a meeting's papers, whatever program wrote them.

People who are sent a paper need its words explained, so a paper is read even
when it is a Word file or a PDF; nothing in it is run, opened or loaded.
"""
