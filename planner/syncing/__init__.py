"""The way home: what a team changed by hand in its workbook, brought into the roster."""
