# Manual pages and completions of shells are made by the programs themselves, so that they cannot say anything else. Run
# while installing; needs PROGRAMS, the folder of the built programs, and FOLDER, where man1, bash, zsh and fish are written.

# manual_page(<name> <what it is> <line about more> <command ...>): writes FOLDER/man1/<name>.1.
function(manual_page name what more)
    execute_process(COMMAND ${CMAKE_COMMAND} -E env COLUMNS=76 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen ${ARGN}
        OUTPUT_VARIABLE text COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "${PROGRAMS}/" "" text "${text}")
    string(REPLACE "\\" "\\e" text "${text}")
    string(REPLACE "-" "\\-" text "${text}")
    string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" text "${text}")
    string(REPLACE "-" "\\-" title "${name}")
    file(WRITE ${FOLDER}/man1/${name}.1 ".TH ${name} 1 \"\" \"Rensei Desktop\"
.SH NAME
${title} \\- ${what}
.SH DESCRIPTION
.nf
${text}.fi
.SH SEE ALSO
${more}
")
endfunction()

file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER}/man1 ${FOLDER}/bash ${FOLDER}/zsh ${FOLDER}/fish)
execute_process(COMMAND ${PROGRAMS}/rensei-agent man-pages ${FOLDER}/man1 COMMAND_ERROR_IS_FATAL ANY)
manual_page(rensei-desktop "what the coding-agent sessions of a project do, in the tray" "rensei\\-agent(1)"
    ${PROGRAMS}/rensei-desktop --help)
manual_page(rensei-demo-platform "a platform to try rensei\\-agent with" "rensei\\-agent(1)"
    ${PROGRAMS}/rensei-demo-platform --help)
manual_page(rensei-reaper "ends what a coding agent leaves running" "rensei\\-agent(1)"
    ${CMAKE_COMMAND} -E echo "rensei-agent starts it above each coding agent. It is of no use in a terminal.")
file(GLOB pages ${FOLDER}/man1/*.1)
execute_process(COMMAND gzip --best --no-name --force ${pages} COMMAND_ERROR_IS_FATAL ANY)

foreach(file IN ITEMS bash/rensei-agent zsh/_rensei-agent fish/rensei-agent.fish)
    get_filename_component(shell ${file} DIRECTORY)
    execute_process(COMMAND ${PROGRAMS}/rensei-agent completion ${shell}
        OUTPUT_FILE ${FOLDER}/${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
