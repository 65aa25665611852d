# Manual pages are what the programs say of themselves, so that they cannot say anything else. Run while installing; needs
# PROGRAMS, the folder of the built programs, and FOLDER, where the pages are written.

# manual_page(<name> <what it is> <line about more> <command ...>): writes FOLDER/<name>.1.gz.
function(manual_page name what more)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env COLUMNS=76 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen ${ARGN}
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "${PROGRAMS}/" "" text "${text}")
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" text "${text}")
    string(REPLACE "-" "\\-" title "${name}")
    file(WRITE ${FOLDER}/${name}.1 ".TH ${name} 1 \"\" \"Rensei Desktop\"
.SH NAME
${title} \\- ${what}
.SH DESCRIPTION
.nf
${text}.fi
.SH SEE ALSO
${more}
")
    execute_process(COMMAND gzip --best --no-name --force ${FOLDER}/${name}.1 COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(MAKE_DIRECTORY ${FOLDER})
manual_page(rensei-agent "let this computer run coding-agent sessions" "rensei\\-desktop(1)"
    ${PROGRAMS}/rensei-agent help)
manual_page(rensei-desktop "what the coding-agent sessions of a project do, in the tray" "rensei\\-agent(1)"
    ${PROGRAMS}/rensei-desktop --help)
manual_page(rensei-demo-platform "a platform to try rensei\\-agent with" "rensei\\-agent(1)"
    ${PROGRAMS}/rensei-demo-platform --help)
manual_page(rensei-reaper "ends what a coding agent leaves running" "rensei\\-agent(1)"
    ${CMAKE_COMMAND} -E echo "rensei-agent starts it above each coding agent. It is of no use in a terminal.")
