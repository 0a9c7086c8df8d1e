# Bash completion for siyu. It runs `siyu help` to learn the commands of the installed version.

_siyu_commands() { # [COMMAND]: prints its subcommands, or all commands
    siyu --lang en help "$@" 2>/dev/null |
        sed -n '/^Subcommands:/,/^Help topics/s/^ \{0,2\}\([a-z][a-z-]*\)\( .*\)\{0,1\}$/\1/p'
}

_siyu_topics() { # prints the help topics
    siyu --lang en help 2>/dev/null | sed -n '/^Help topics/,$s/^  \([a-z][a-z-]*\) .*/\1/p'
}

_siyu_kinds() { # prints the kinds of files
    siyu --lang en help files 2>/dev/null | sed -n '/^Kinds/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'
}

_siyu_options() { # [COMMAND]: prints the long options it accepts
    { siyu --lang en help; [ -n "$1" ] && siyu --lang en help "$1"; } 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u
}

_siyu() {
    local word="${COMP_WORDS[COMP_CWORD]}" command="" sub="" i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "${COMP_WORDS[i]}" in
            --store | --as | --now | --lang) ((i++)) ;;
            -*) ;;
            *) if [ -z "$command" ]; then command="${COMP_WORDS[i]}"; elif [ -z "$sub" ]; then sub="${COMP_WORDS[i]}"; fi ;;
        esac
    done
    COMPREPLY=()
    if [[ "$word" == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_options "$command")" -- "$word")
    elif [ "${COMP_WORDS[COMP_CWORD - 1]}" = --lang ]; then
        mapfile -t COMPREPLY < <(compgen -W "en zh_CN" -- "$word")
    elif [ -z "$command" ] && [[ "${COMP_WORDS[COMP_CWORD - 1]}" != --* || "${COMP_WORDS[COMP_CWORD - 1]}" = --json ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_commands)" -- "$word")
    elif [ "$command" = help ] && [ -z "$sub" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_commands; _siyu_topics)" -- "$word")
    elif [ "$command" = help ] && [ "$sub" = files ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_kinds)" -- "$word")
    elif [ "$command" = help ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_commands "$sub")" -- "$word")
    elif [[ "$command" = import || "$command" = export ]] && [ -z "$sub" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_kinds)" -- "$word")
    elif [ -n "$command" ] && [ -z "$sub" ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_siyu_commands "$command")" -- "$word")
    fi
}
complete -o default -o bashdefault -F _siyu siyu
