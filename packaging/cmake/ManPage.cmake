# cmake -DSIYU=program -DTOPIC=rules -DPAGE=siyu-rules.5 -DVERSION=1.0 -P ManPage.cmake
# Writes `siyu help TOPIC` as a man page.
get_filename_component(folder "${PAGE}" DIRECTORY)
file(MAKE_DIRECTORY "${folder}")
set(ENV{HOME} "${folder}") # for the log
set(ENV{XDG_DATA_HOME} "${folder}/data")
set(ENV{XDG_CONFIG_HOME} "${folder}/data")
set(ENV{LC_ALL} C.UTF-8)
execute_process(COMMAND "${SIYU}" --lang en help "${TOPIC}" OUTPUT_VARIABLE text RESULT_VARIABLE status
                ERROR_VARIABLE problem)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "siyu help ${TOPIC}: ${problem}")
endif()
string(REPLACE "\\" "\\e" text "${text}")
string(REPLACE "-" "\\-" text "${text}")
string(REGEX REPLACE "(^|\n)([.'])" "\\1\\\\&\\2" text "${text}")
string(TOUPPER "siyu-${TOPIC}" title)
file(WRITE "${PAGE}" ".TH ${title} 5 \"\" \"SiyuDesk ${VERSION}\" \"File Formats\"
.SH NAME
siyu\\-${TOPIC} \\- the text of siyu help ${TOPIC}
.SH DESCRIPTION
.nf
${text}.fi
.SH SEE ALSO
.BR siyu (1)
")
