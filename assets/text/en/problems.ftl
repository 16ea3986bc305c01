# Where it stands.
problems-place-line = { $file }, line { $line }
problems-place-row = { $file }, sheet “{ $sheet }”, row { $row }
problems-place-cell = { $file }, sheet “{ $sheet }”, row { $row }, column { $column }
problems-here = here
problems-found = { $problems ->
    [one] There is { $problems } problem. Nothing was installed.
   *[other] There are { $problems } problems. Nothing was installed.
}

# The file as a whole.
problems-unknown-file = Cabildo cannot read this kind of file.
problems-unknown-file-instead = Use a spreadsheet (.xlsx, .xls or .ods), an XLSForm, a .yaml library or a folder with instrument.toml.
problems-not-text = The file holds data that is not text.
problems-not-text-instead = Open it in a text editor and save it with the encoding UTF-8.
problems-not-a-workbook = The file is no spreadsheet, whatever its name says.
problems-not-a-workbook-instead = Open it in your spreadsheet program and save it again as .xlsx.
problems-password = The file is protected with a password.
problems-password-instead = Remove the password in your spreadsheet program and save it again.
problems-too-large = The file takes more than { $most } MB once it is opened: too much for a questionnaire.
problems-too-large-instead = Remove the pictures and the sheets that are not part of the questionnaire.
problems-too-many-rows = The sheet has more than { $most } rows with data.
problems-too-many-rows-instead = Split the questionnaire, or delete the rows that are not needed.
problems-too-many-columns = The sheet has more than { $most } columns with data.
problems-too-many-columns-instead = Delete the columns that are not part of the questionnaire.
problems-too-deep = There are too many parts inside other parts.
problems-too-deep-instead = Use fewer levels of groups.
problems-cannot-read = The file does not keep the rules of its format: { $why }.
problems-cannot-read-instead = Correct this line. The page on the format explains each entry with an example.
problems-words-line = This line cannot be read: { $why }.
problems-words-line-instead = Write each text on a line of its own: the key, an equals sign and the text.
problems-no-sheet = The sheet “{ $sheet }” is missing.
problems-no-sheet-instead = Add it under this name, or begin with a new template.
problems-no-column = The column “{ $column }” is missing.
problems-no-column-instead = Add it with this heading in the first row.
problems-formula-without-value = The cell holds a formula that was never worked out.
problems-formula-without-value-instead = Open the file in your spreadsheet program and save it, or type the value instead of the formula.
problems-broken-cell = The cell shows the error { $shows }.
problems-broken-cell-instead = Correct the formula or type the value.

# Single entries.
problems-unknown-key = “{ $key }” is none of the entries expected here.
problems-unknown-key-instead = Check its spelling, or delete it.
problems-shape = What “{ $field }” says has another shape.
problems-shape-text-instead = Write one text between quotes, or a number.
problems-shape-number-instead = Write a whole number.
problems-shape-truth-instead = Write true or false.
problems-shape-list-instead = Write a list between square brackets.
problems-shape-table-instead = Write a block with entries of its own, as on the page on the format.
problems-missing = “{ $field }” is missing.
problems-missing-instead = Fill it in. The questionnaire cannot be installed without it.
problems-not-in-range = “{ $written }” will not do for “{ $field }”.
problems-not-in-range-instead = Write a whole number from { $least } to { $most }.
problems-not-one-of-instead = Write { $allowed }.
problems-not-an-id = “{ $written }” cannot be a code.
problems-not-an-id-instead = Use letters without accents, digits, hyphens and dots; begin with a letter. Example: WATER-1.
problems-not-a-choice-id-instead = Use letters, digits and signs, without spaces or quotes.
problems-reserved-id = The code “{ $id }” is reserved for Cabildo.
problems-reserved-id-instead = Choose another code.
problems-twice = “{ $id }” is there twice. The first one is in { $first }.
problems-twice-instead = Change one of the two codes, or delete what is not needed.
problems-same-key = “{ $id }” and “{ $other }” are so much alike that their texts would be mixed up.
problems-same-key-instead = Change a letter or a digit in one of the two.
problems-no-dimension = There is no dimension “{ $id }”.
problems-no-item = There is no question “{ $id }”.
problems-no-list = There is no list of choices “{ $id }”.
problems-no-scale = There is no scale “{ $id }”.
problems-no-role = There is no role with the code “{ $id }”.
problems-no-principle = There is no governance principle “{ $id }”.
problems-no-strategy = There is no strategy “{ $id }”.
problems-no-sdg-target = There is no SDG target “{ $id }”.
problems-no-topic = There is no exchange topic “{ $id }”.
problems-near-instead = Did you mean “{ $near }”?
problems-own-code-instead = Use a code that is in this questionnaire, or add what is missing.
problems-shared-code-instead = Use one of the codes on the sheet “{ $sheet }” of the template.

# The questionnaire.
problems-no-items = The questionnaire has no questions.
problems-no-items-instead = Add at least one question.
problems-empty-form = This form asks nothing.
problems-empty-form-instead = Write the codes of its questions, or say that each table answers one dimension.
problems-empty-list = The list has no choices.
problems-empty-list-instead = Add at least one choice.
problems-scale-taken = There is already a scale with the code “{ $id }”.
problems-scale-taken-instead = Give yours another code; or use the one that exists and delete its levels here.
problems-one-level = The scale has fewer than two levels.
problems-one-level-instead = Add levels until there are at least two.
problems-levels-not-in-a-row = The scale leaves out a level in the middle.
problems-levels-not-in-a-row-instead = Number the levels one by one, for example 1, 2 and 3.
problems-other-scale = This question uses the scale “{ $scale }”, but gaps are measured on “{ $common }”.
problems-other-scale-instead = Use one scale in the whole questionnaire, or change what it is for.
problems-not-for-kind = “{ $field }” does not fit a question of the kind “{ $kind }”.
problems-not-for-kind-instead = Delete this entry, or change the kind of the question.
problems-expression-unexpected = The condition makes no sense from “{ $what }” on.
problems-expression-ends = Something is missing at the end of the condition.
problems-expression-too-large = The condition is too long.
problems-expression-instead = Compare a question with a value, for example: { $example }
problems-no-such-function = There is no function “{ $name }”.
problems-no-such-function-instead = Those that exist are: { $functions }.
problems-wrong-arguments = The function “{ $name }” does not take this many values.
problems-wrong-arguments-instead = { $wanted ->
    [one] Write { $wanted } value between the brackets.
   *[other] Write { $wanted } values between the brackets, with commas.
}
problems-bare-name = In the condition, “{ $name }” is neither a question nor a value.
problems-bare-name-instead = If it is a choice, write { $quoted }; if it is a question, { $item }.
problems-no-property = No choice of the list “{ $list }” has the property “{ $name }”.
problems-no-property-instead = Add this property to the choices, or correct the filter.
problems-circle = These questions wait for each other: { $items }.
problems-circle-instead = Remove the condition or the calculation of one of them.
problems-too-many-steps = This calculation rests on too many others.
problems-too-many-steps-instead = Use fewer steps, and do not repeat the same calculation inside another.
problems-weeks = “{ $written }” will not do as a duration.
problems-weeks-instead = Write the fewest and the most weeks, from 1 to 104, in this order.
problems-no-levels = The question “{ $item }” is not answered with levels.
problems-no-levels-instead = Choose a question that is answered with levels.
problems-not-a-need = “{ $written }” is no prerequisite.
problems-not-a-need-instead = Write a question and its level, such as { $example }; the code of another action; or { $consensus }.
problems-need-outside-scale = The prerequisite asks for a level that the question “{ $item }” does not have.
problems-never-begins = The action “{ $id }” could never begin.
problems-never-begins-instead = Its prerequisites wait for each other, or for a level that no action reaches. Remove or change one.

# The words.
problems-no-language = The questionnaire has no texts in any language.
problems-no-language-instead = Write all texts in at least one language.
problems-unknown-language = Cabildo does not speak the language “{ $code }”.
problems-unknown-language-instead = Use one of these codes: { $codes }.
problems-no-words = The text “{ $key }” is missing ({ $language }).
problems-no-words-instead = Write it. What is said in one language is said in all.
problems-surplus-words = Nothing in the questionnaire uses the text “{ $key }”.
problems-surplus-words-instead = Delete it, or correct the code of the question, the action or the dimension.
problems-braces = The text has braces, and there is nothing to insert here.
problems-braces-instead = Use brackets instead of braces.

# What Cabildo cannot do, or leaves out.
problems-cannot-do = Cabildo does not have “{ $what }”.
problems-cannot-do-instead = It was left out. If you need it, change it into a question of another kind.
problems-left-out = “{ $what }” was not brought along.
problems-left-out-instead = There is nothing to do: Cabildo does not need it.
problems-flattened = The groups “{ $what }” became one dimension.
problems-flattened-instead = Check the name of the dimension and shorten it if needed.

# When nothing is wrong.
problems-none = { $id }, version { $version }: { $items } questions, { $actions } actions, languages { $languages }. No problems.
problems-readability = How easily the Spanish is read (INFLESZ): below { $normal } somewhat difficult, from 65 easy.
problems-median = Median: { $median }. Below { $normal }: { $hard } of { $items }.
problems-installed = { $file }: installed.
problems-installed-before = { $file }: it was installed before, and nothing changed.
