# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_cabildo_global_optspecs
    string join \n h/help V/version
end

function __fish_cabildo_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_cabildo_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_cabildo_using_subcommand
    set -l cmd (__fish_cabildo_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c cabildo -n "__fish_cabildo_needs_command" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_needs_command" -s V -l version -d 'Print version'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "call" -d 'Answer requests, one JSON object a line: {"call": name, "args": …}, {"save": name, "args": …, "to": path}, {"open": name, "args": …, "from": path}, {"folder": path, "in": name, "args": …}, {"lay": paths} for packages to be looked into, or {"give": folder, "args": …} for one to be written'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "example" -d 'Write a made-up town into DIR/cabildo.db; one that is there stays as it is'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "report" -d 'Write a report: as PDF, or by the ending of --out for word processors (docx) or its tables for spreadsheets (xlsx)'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "report-data" -d 'Print the data inside a report as JSON'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "plan" -d 'Write a council\'s plan for other programs'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "answers" -d 'Write the answers of a round or one person\'s sheet as a spreadsheet, or read one back: lists what it would change, and takes it with --apply'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "check-instrument" -d 'Check an instrument; lists every problem, or says how easily its Spanish is read'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "import" -d 'Take packages in, one after the other, and say what each brought; of a folder, all answer sheets in it'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "export" -d 'Write a package that another computer takes in'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "verify" -d 'Say what is in packages and whether they are whole; take nothing in'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "kit" -d 'Write the material of a workshop onto a stick: installers, questionnaires, papers and a signed list of them; or check one'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "update" -d 'Check, take or make an update of the program'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "instrument" -d 'Write an instrument of one\'s own, take instruments in and out'
complete -c cabildo -n "__fish_cabildo_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand call" -l data -d 'The data file; made if it is not there' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand call" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand example" -l to -d 'The folder' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand example" -l language -d 'The language its screens open in' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand example" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l kind -d 'What it is about' -r -f -a "assessment\t''
plan\t''
review\t''
brief\t''
poster\t''
progress\t''
record\t''
half-year\t''
membership\t''
award\t''
questionnaire\t''
answer-sheets\t''
ballots\t''
guide\t''
attendance\t''
evaluation\t''
certificates\t''"
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l assessment -d 'For what is about a round: of which assessment; its newest round is printed' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l council -d 'For what is about a plan, for drafts, and for the papers of the latest workshop: whose' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l month -d 'For a review: which month, such as 2027-03; for a half-year: its last month' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l blank -d 'For answer sheets: how many without a code; without it, one for each who answers on paper' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l seats -d 'For ballots: how many people sit at the table' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l words -d 'For a draft: how many words a text may have' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l paper -d 'The sheet: that of the country, if nothing is said' -r -f -a "letter\t'216 × 279 mm'
a4\t'210 × 297 mm'"
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l out -d 'The file to write' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l moment -d 'When it is said to be made, such as 2026-11-21T12:00:00-04:00; otherwise now' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -l annex -d 'With every question whole'
complete -c cabildo -n "__fish_cabildo_using_subcommand report" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c cabildo -n "__fish_cabildo_using_subcommand report-data" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -l council -d 'Whose plan' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -l format -d 'For which programs: calendars, spreadsheets, Microsoft Project, anything else' -r -f -a "ics\t''
xlsx\t''
xml\t''
csv\t''"
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -l out -d 'The file to write' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand plan" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l round -d 'The round: what its group sees goes out, what was agreed comes back' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l respondent -d 'One person\'s sheet instead of a round' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l key -d 'The key of that sheet, if it has one' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l out -d 'The file to write: .xlsx, .ods or .csv' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l table -d 'Which table of a round, in a .csv' -r -f -a "answers\t''
agreed\t''
evidence\t''
comments\t''
earlier\t''"
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l from -d 'The file to read back; prints what it would change' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l why -d 'Why something else is agreed than before' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -l apply -d 'Take every change of that file'
complete -c cabildo -n "__fish_cabildo_using_subcommand answers" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand check-instrument" -l language -d 'The language of the answer: es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand check-instrument" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand import" -l data -d 'The data file; made if it is not there' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand import" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand import" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l kind -d 'What it holds' -r -f -a "assessment\t'Everything'
results\t'What the group settled, and nothing of any person'
plan\t'What the council means to do'
instrument\t'An instrument'
invitation\t'What people need to answer a round on another computer'"
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l council -d 'Whose; of assessment, results and plan' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l assessment -d 'Only these assessments; without any, all' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l round -d 'To which round; of an invitation' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l instrument -d 'Which instrument, by its id' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l out -d 'The file to write, or a folder' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -l closed -d 'Closes it with a passphrase: `CABILDO_PACKAGE_PASSPHRASE` of the environment, or it is asked for'
complete -c cabildo -n "__fish_cabildo_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c cabildo -n "__fish_cabildo_using_subcommand verify" -l data -d 'The data file with the keys that open them; without one, only what anybody can know is said' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand verify" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand verify" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l out -d 'The folder to write; nothing is there yet, or it is empty' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l data -d 'The data file, with the instruments and the key that signs; made if it is not there' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l installer -d 'An installer or update; without any, those beside the program or the data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l instrument -d 'An instrument, by its id; without any, all' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l language -d 'A language of the papers: es, en, pt or fr; without any, all. Folders are called in the first' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l paper -d 'The sheet: that of the first council\'s country, if nothing is said' -r -f -a "letter\t'216 × 279 mm'
a4\t'210 × 297 mm'"
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -l moment -d 'When it is said to be made, such as 2026-11-21T12:00:00-04:00; otherwise now' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -f -a "verify" -d 'Say of each file of such a folder whether it is as it was signed'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and not __fish_seen_subcommand_from verify help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from verify" -l key -d 'The public key it has to be signed with: a file, as `trainer.pub`' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from verify" -l data -d 'The data file, which knows keys that signed before' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from verify" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from verify" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from help" -f -a "verify" -d 'Say of each file of such a folder whether it is as it was signed'
complete -c cabildo -n "__fish_cabildo_using_subcommand kit; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and not __fish_seen_subcommand_from check take make help" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and not __fish_seen_subcommand_from check take make help" -f -a "check" -d 'Say what an update is, whether it is whole, and whether it may take the place of this program'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and not __fish_seen_subcommand_from check take make help" -f -a "take" -d 'Make a copy of the data file, keep this program beside it, and lay the new one out; says what to do then'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and not __fish_seen_subcommand_from check take make help" -f -a "make" -d 'Make an update out of an installer, for whoever makes a release'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and not __fish_seen_subcommand_from check take make help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from check" -l key -d 'The public key it has to be signed with, as a file; otherwise the one this program knows' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from check" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from take" -l data -d 'The data file of which a copy is made; it is not touched' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from take" -l key -d 'The public key it has to be signed with, as a file; otherwise the one this program knows' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from take" -l language -d 'es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from take" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l version -d 'The version of the program in it, such as 0.2.0' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l system -d 'windows-x64 or linux-x64' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l installer -d 'The file the system installs' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l news -d 'What is new: a file with a list of sentences for each language, `es = ["…"]`' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l key -d 'The secret key of the release, as minisign writes it. What the environment says in `CABILDO_RELEASE_PASSWORD` opens it, or it is asked for' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l out -d 'The file to write, or a folder' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -l moment -d 'When it is said to be made; otherwise now' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from make" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say what an update is, whether it is whole, and whether it may take the place of this program'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "take" -d 'Make a copy of the data file, keep this program beside it, and lay the new one out; says what to do then'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "make" -d 'Make an update out of an installer, for whoever makes a release'
complete -c cabildo -n "__fish_cabildo_using_subcommand update; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and not __fish_seen_subcommand_from template import export help" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and not __fish_seen_subcommand_from template import export help" -f -a "template" -d 'Write a workbook to write an instrument of one\'s own in, with instructions and an example'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and not __fish_seen_subcommand_from template import export help" -f -a "import" -d 'Install the instrument in a workbook, an XLSForm or a library file; lists every problem'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and not __fish_seen_subcommand_from template import export help" -f -a "export" -d 'Write an installed instrument as a workbook, or as a folder of text files'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and not __fish_seen_subcommand_from template import export help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from template" -l out -d 'The workbook to write' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from template" -l language -d 'The author\'s language: es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from import" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -l version -d 'Its version; without one, the newest' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -l data -d 'The data file' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -l out -d 'A file that ends in .xlsx, or a folder' -r -F
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -l as -d 'What kind of workbook' -r -f -a "own\t'Cabildo\'s own, for people'
xlsform\t'For survey programs'"
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -l language -d 'The language of the heads and instructions: es, en, pt or fr' -r
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from help" -f -a "template" -d 'Write a workbook to write an instrument of one\'s own in, with instructions and an example'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from help" -f -a "import" -d 'Install the instrument in a workbook, an XLSForm or a library file; lists every problem'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from help" -f -a "export" -d 'Write an installed instrument as a workbook, or as a folder of text files'
complete -c cabildo -n "__fish_cabildo_using_subcommand instrument; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "call" -d 'Answer requests, one JSON object a line: {"call": name, "args": …}, {"save": name, "args": …, "to": path}, {"open": name, "args": …, "from": path}, {"folder": path, "in": name, "args": …}, {"lay": paths} for packages to be looked into, or {"give": folder, "args": …} for one to be written'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "example" -d 'Write a made-up town into DIR/cabildo.db; one that is there stays as it is'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "report" -d 'Write a report: as PDF, or by the ending of --out for word processors (docx) or its tables for spreadsheets (xlsx)'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "report-data" -d 'Print the data inside a report as JSON'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "plan" -d 'Write a council\'s plan for other programs'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "answers" -d 'Write the answers of a round or one person\'s sheet as a spreadsheet, or read one back: lists what it would change, and takes it with --apply'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "check-instrument" -d 'Check an instrument; lists every problem, or says how easily its Spanish is read'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "import" -d 'Take packages in, one after the other, and say what each brought; of a folder, all answer sheets in it'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "export" -d 'Write a package that another computer takes in'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "verify" -d 'Say what is in packages and whether they are whole; take nothing in'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "kit" -d 'Write the material of a workshop onto a stick: installers, questionnaires, papers and a signed list of them; or check one'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "update" -d 'Check, take or make an update of the program'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "instrument" -d 'Write an instrument of one\'s own, take instruments in and out'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and not __fish_seen_subcommand_from call example report report-data plan answers check-instrument import export verify kit update instrument help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from kit" -f -a "verify" -d 'Say of each file of such a folder whether it is as it was signed'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "check" -d 'Say what an update is, whether it is whole, and whether it may take the place of this program'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "take" -d 'Make a copy of the data file, keep this program beside it, and lay the new one out; says what to do then'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from update" -f -a "make" -d 'Make an update out of an installer, for whoever makes a release'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from instrument" -f -a "template" -d 'Write a workbook to write an instrument of one\'s own in, with instructions and an example'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from instrument" -f -a "import" -d 'Install the instrument in a workbook, an XLSForm or a library file; lists every problem'
complete -c cabildo -n "__fish_cabildo_using_subcommand help; and __fish_seen_subcommand_from instrument" -f -a "export" -d 'Write an installed instrument as a workbook, or as a folder of text files'
