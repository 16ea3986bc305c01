## Keying in paper sheets: two passes, and a person decides where they differ.
keying-title = Key in paper sheets
keying-marked-on-paper = Marked on the paper sheet.
keying-about = Each sheet is keyed in twice. The second pass is better done by somebody else. Where the two differ, a person looks at the sheet and decides. Only then do the answers count.
keying-about-sealed = Once a sheet is ready, nobody sees here what it says.
keying-code = Code of the sheet
keying-code-hint = Type it as it stands on the sheet and press Enter. If it is new, the sheet is added.
keying-open = Open the sheet
keying-closed = This round is closed: no sheets can be keyed in.
keying-sheets = Paper sheets
keying-sheets-none = There are no paper sheets in this round yet.
keying-sheets-done = { $done } of { $of } sheets ready
keying-sheet = Sheet
keying-state = State
keying-not-begun = Not started
keying-begun = First pass unfinished
keying-once = Second pass missing
keying-differences = { $open ->
    [one] 1 difference to decide
   *[other] { $open } differences to decide
}
keying-done = Ready
keying-key = Key in
keying-decide = Decide
keying-turn-first = First pass
keying-turn-second = Second pass
keying-other-person = Better done by somebody else: what was keyed in the first pass is not shown here.
keying-sheet-of = Sheet { $code }
keying-progress = { $marked } of { $of } marked
keying-lines = Questions on the sheet
keying-line = Question { $number }
keying-read = Question { $number }: { $answer }
keying-level = { $level }, { $name }
keying-nothing = No mark
keying-key-backspace = Backspace
keying-key-arrows = Arrows
keying-keys-back = clear and go back
keying-keys-move = move
keying-finish = Finish this pass
keying-finish-empty = { $empty ->
    [one] 1 question has no mark. If the sheet is like that, press Enter again.
   *[other] { $empty } questions have no mark. If the sheet is like that, press Enter again.
}
keying-leave = Leave it for later
keying-turn-finished = Sheet { $code }: first pass finished. Hand it to somebody else for the second one.
keying-sheet-done = Sheet { $code }: ready. Its answers count now.
keying-left-out = { $items ->
    [one] 1 question on this sheet asks for a number, words, a date or several options. It cannot be keyed in here.
   *[other] { $items } questions on this sheet ask for numbers, words, dates or several options. They cannot be keyed in here.
}
keying-difference = Difference { $number } of { $of }
keying-look = Look at the paper sheet. What is marked?
keying-other = Something else
keying-other-choose = Key in what is marked on the sheet.
keying-other-back = back to the two readings
keying-confirm = Save and go on
keying-chosen = Chosen: { $answer }
keying-no-such-mark = There is no { $digit } in this question. Look at the sheet again.
