#include "agent/cli/words/completion.h"

#include "agent/cli/help_text.h"
#include "agent/cli/terminal.h"

#include <QMap>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static QStringList optionWords(const Verb &verb)
{
    QStringList words;
    for (const VerbOption &option : verb.options)
        words.append(u"--"_s + option.name);
    return words + QStringList{u"--help"_s};
}

static QStringList actionWords(const Verb &verb)
{
    QStringList words;
    for (const VerbAction &action : verb.actions)
        words.append(action.name);
    return words;
}

static QStringList verbWords()
{
    QStringList words;
    for (const Verb &verb : verbs())
        words.append(verb.name);
    return words;
}

static QStringList groupWords()
{
    QStringList words;
    for (const VerbGroup &group : verbGroups())
        words.append(group.name);
    return words;
}

static QStringList topicWords()
{
    QStringList words;
    for (const HelpTopic &topic : helpTopics())
        words.append(topic.name);
    return words;
}

/// The options that are followed by a value and of which `holds`, each once.
template <typename Predicate>
static QList<VerbOption> valuedOptions(Predicate holds)
{
    QMap<QString, VerbOption> found;
    for (const Verb &verb : verbs()) {
        for (const VerbOption &option : verb.options) {
            if (!option.value.isEmpty() && holds(option))
                found.insert(option.name, option);
        }
    }
    return found.values();
}

static QStringList longNames(const QList<VerbOption> &options)
{
    QStringList words;
    for (const VerbOption &option : options)
        words.append(u"--"_s + option.name);
    return words;
}

static QStringList allValuedOptions()
{
    return longNames(valuedOptions([](const VerbOption &) { return true; }));
}

static bool takesFile(const VerbOption &option)
{
    return option.value == "FILE"_L1 || option.value == "DIR"_L1;
}

static QList<VerbOption> optionsWithChoices()
{
    return valuedOptions([](const VerbOption &option) { return !option.choices.isEmpty(); });
}

/// Calls `act` with the names of each verb and action whose first word is one of a few, and with these.
template <typename Act>
static void forEachChoice(Act act)
{
    for (const Verb &verb : verbs()) {
        for (const VerbAction &action : verb.actions) {
            if (!action.choices.isEmpty())
                act(verb.name, action.name, action.choices);
        }
    }
}

/// A `case` of bash and zsh for each action whose first word is one of a few, which sets `choices`.
static QString choiceCases(const QString &indent)
{
    QString text;
    forEachChoice([&](const QString &verb, const QString &action, const QStringList &choices) {
        text += indent + u"'%1 %2') choices='%3' ;;\n"_s.arg(verb, action, choices.join(u' '));
    });
    return text;
}

/// A `case` of bash or zsh for each option whose value is one of a few; %1 and %2 of `line` are the option and these.
static QString valueCases(const QString &line)
{
    QString text;
    for (const VerbOption &option : optionsWithChoices())
        text += line.arg(u"--"_s + option.name, option.choices.join(u' '));
    return text;
}

/// A `case` of bash and zsh for each verb, which sets `options` and `actions`.
static QString verbCases(const QString &indent)
{
    QString text;
    for (const Verb &verb : verbs())
        text += indent
            + u"%1) options='%2'; actions='%3' ;;\n"_s.arg(
                verb.name, optionWords(verb).join(u' '), actionWords(verb).join(u' '));
    return text;
}

/// The same for each group, which sets `names`.
static QString groupCases(const QString &indent)
{
    QString text;
    for (const VerbGroup &group : verbGroups())
        text += indent + u"%1) names='%2' ;;\n"_s.arg(group.name, group.verbs.join(u' '));
    return text;
}

QString bashCompletion()
{
    const QString script
        = uR"(# Completion of rensei-agent for bash. Load it with: source <(rensei-agent completion bash)
_rensei_agent() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
    local i names='%1' options='' actions='' choices='' words=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            %2) ((i++)) ;;
            -*) ;;
            *) words+=("${COMP_WORDS[i]}") ;;
        esac
    done
    COMPREPLY=()
    case $prev in
%7        %8)
            COMPREPLY=($(compgen -f -- "$cur"))
            return
            ;;
        %2) return ;;
    esac
    case ${words[0]-} in
%3        help) names='%4' ;;
    esac
    case ${words[0]-} in
        %5) words=("${words[@]:1}") ;;
    esac
    if ((${#words[@]} == 0)); then
        COMPREPLY=($(compgen -W "$names" -- "$cur"))
        return
    fi
    case ${words[0]} in
%6    esac
    case "${words[0]} ${words[1]-}" in
%9    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
    elif ((${#words[@]} == 1)) && [[ -n $actions ]]; then
        COMPREPLY=($(compgen -W "$actions" -- "$cur"))
    elif ((${#words[@]} == 2)) && [[ -n $choices ]]; then
        COMPREPLY=($(compgen -W "$choices" -- "$cur"))
    else
        COMPREPLY=($(compgen -f -- "$cur"))
    fi
}
complete -F _rensei_agent rensei-agent
)"_s;
    const QStringList first = verbWords() + groupWords() + QStringList{u"help"_s};
    const QString leading = (groupWords() + QStringList{u"help"_s}).join(u'|');
    const QString choice = u"        %1) COMPREPLY=($(compgen -W '%2' -- \"$cur\")); return ;;\n"_s;
    return script.arg(first.join(u' '), allValuedOptions().join(u'|'), groupCases(u"        "_s),
        (verbWords() + groupWords() + topicWords()).join(u' '), leading, verbCases(u"        "_s), valueCases(choice),
        longNames(valuedOptions(takesFile)).join(u'|'), choiceCases(u"        "_s));
}

QString zshCompletion()
{
    const QString script = uR"(#compdef rensei-agent
# Completion of rensei-agent for zsh. Save it as _rensei-agent in a folder of $fpath, or load it with:
# source <(rensei-agent completion zsh)
_rensei_agent() {
    local names='%1' options='' actions='' choices=''
    local -a found
    local -i i
    for ((i = 2; i < CURRENT; i++)); do
        case ${words[i]} in
            (%2) ((i++)) ;;
            (-*) ;;
            (*) found+=("${words[i]}") ;;
        esac
    done
    case ${words[CURRENT-1]} in
%7        (%8) _files; return ;;
        (%2) return ;;
    esac
    case ${found[1]-} in
%3        help) names='%4' ;;
    esac
    case ${found[1]-} in
        (%5) shift found ;;
    esac
    if ((${#found} == 0)); then
        compadd -- ${=names}
        return
    fi
    case ${found[1]} in
%6    esac
    case "${found[1]} ${found[2]-}" in
%9    esac
    if [[ ${words[CURRENT]} == -* ]]; then
        compadd -- ${=options}
    elif ((${#found} == 1)) && [[ -n $actions ]]; then
        compadd -- ${=actions}
    elif ((${#found} == 2)) && [[ -n $choices ]]; then
        compadd -- ${=choices}
    else
        _files
    fi
}
if [[ ${funcstack[1]-} == _rensei-agent ]]; then
    _rensei_agent "$@"
else
    compdef _rensei_agent rensei-agent
fi
)"_s;
    const QStringList first = verbWords() + groupWords() + QStringList{u"help"_s};
    const QString leading = (groupWords() + QStringList{u"help"_s}).join(u'|');
    return script.arg(first.join(u' '), allValuedOptions().join(u'|'), groupCases(u"        "_s),
        (verbWords() + groupWords() + topicWords()).join(u' '), leading, verbCases(u"        "_s),
        valueCases(u"        (%1) compadd -- %2; return ;;\n"_s), longNames(valuedOptions(takesFile)).join(u'|'),
        choiceCases(u"        "_s));
}

static QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// What follows an option; nothing but a few words, a file, or what only the person knows.
static QString fishValue(const VerbOption &option)
{
    if (option.value.isEmpty())
        return {};
    if (!option.choices.isEmpty())
        return u" -x -a "_s + fishQuoted(option.choices.join(u' '));
    return takesFile(option) ? u" -r"_s : u" -x"_s;
}

static QString fishVerb(const Verb &verb)
{
    const QString line = u"complete -c rensei-agent -n '__fish_seen_subcommand_from %1'"_s.arg(verb.name);
    QString text;
    for (const VerbAction &action : verb.actions)
        text += line + u" -f -a %1 -d %2\n"_s.arg(action.name, fishQuoted(action.text.english()));
    for (const VerbOption &option : verb.options)
        text += line + u" -l %1%2 -d %3\n"_s.arg(option.name, fishValue(option), fishQuoted(option.text.english()));
    return text;
}

QString fishCompletion()
{
    QString text = u"# Save it with: rensei-agent completion fish >~/.config/fish/completions/rensei-agent.fish\n"_s;
    const QString first = u"complete -c rensei-agent -f -n __fish_use_subcommand -a %1 -d %2\n"_s;
    for (const Verb &verb : verbs())
        text += first.arg(verb.name, fishQuoted(verb.summary.english()));
    for (const VerbGroup &group : verbGroups()) {
        text += first.arg(group.name, fishQuoted(group.summary.english()));
        const QString inside = u"'__fish_seen_subcommand_from %1; and not __fish_seen_subcommand_from %2'"_s.arg(
            group.name, group.verbs.join(u' '));
        for (const QString &name : group.verbs)
            text += u"complete -c rensei-agent -f -n %1 -a %2 -d %3\n"_s.arg(
                inside, name, fishQuoted(findVerb(name)->summary.english()));
    }
    text += first.arg(u"help"_s, fishQuoted(u"Tell more about a verb."_s));
    for (const QString &about : verbWords() + groupWords() + topicWords())
        text += u"complete -c rensei-agent -f -n '__fish_seen_subcommand_from help' -a %1\n"_s.arg(about);
    for (const Verb &verb : verbs())
        text += fishVerb(verb);
    forEachChoice([&text](const QString &verb, const QString &action, const QStringList &choices) {
        text += u"complete -c rensei-agent -f -n '__fish_seen_subcommand_from %1; and __fish_seen_subcommand_from %2' "
                "-a %3\n"_s.arg(verb, action, fishQuoted(choices.join(u' ')));
    });
    return text;
}

static QString powershellList(const QStringList &words)
{
    return u"@('"_s + words.join(u"', '"_s) + u"')"_s;
}

QString powershellCompletion()
{
    const QString script = uR"(# Completion of rensei-agent for PowerShell. Load it with:
# rensei-agent completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName @('rensei-agent', 'rensei-agent.exe') -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $valued = %1
    $values = @{
%5    }
    $choices = @{
%6    }
    $groups = @{
%2    }
    $verbs = @{
%3    }
    $words = @()
    $isValue = $false
    $option = ''
    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
        $text = $element.ToString()
        if ($element.Extent.EndOffset -ge $cursorPosition -and $text -eq $wordToComplete) { continue }
        if ($isValue) { $isValue = $false; continue }
        if ($valued -contains $text) { $isValue = $true; $option = $text; continue }
        if (-not $text.StartsWith('-')) { $words += $text }
    }
    $names = %4
    if ($isValue) {
        if (-not $values.ContainsKey($option)) { return }
        $names = $values[$option]
        $words = @()
    }
    if ($words.Count -gt 0 -and $groups.ContainsKey($words[0])) {
        $names = $groups[$words[0]]
        $words = @($words | Select-Object -Skip 1)
    }
    $found = $names
    if ($words.Count -gt 0) {
        $verb = $verbs[$words[0]]
        if ($null -eq $verb) { return }
        $found = if ($wordToComplete.StartsWith('-')) { $verb[0] } elseif ($words.Count -eq 1) { $verb[1] } `
            elseif ($words.Count -eq 2) { $choices[($words[0] + ' ' + $words[1])] } else { @() }
    }
    $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
)"_s;
    QString groups;
    for (const VerbGroup &group : verbGroups())
        groups += u"        '%1' = %2\n"_s.arg(group.name, powershellList(group.verbs));
    groups += u"        'help' = %1\n"_s.arg(powershellList(verbWords() + groupWords() + topicWords()));
    QString table;
    for (const Verb &verb : verbs()) {
        const QString actions = verb.actions.isEmpty() ? u"@()"_s : powershellList(actionWords(verb));
        table += u"        '%1' = @(%2, %3)\n"_s.arg(verb.name, powershellList(optionWords(verb)), actions);
    }
    QString values;
    for (const VerbOption &option : optionsWithChoices())
        values += u"        '--%1' = %2\n"_s.arg(option.name, powershellList(option.choices));
    QString choices;
    forEachChoice([&choices](const QString &verb, const QString &action, const QStringList &words) {
        choices += u"        '%1 %2' = %3\n"_s.arg(verb, action, powershellList(words));
    });
    return script.arg(powershellList(allValuedOptions()), groups, table,
        powershellList(verbWords() + groupWords() + QStringList{u"help"_s}), values, choices);
}

int printCompletion(const Invocation &invocation)
{
    if (invocation.action == "bash"_L1)
        print(bashCompletion());
    else if (invocation.action == "zsh"_L1)
        print(zshCompletion());
    else if (invocation.action == "fish"_L1)
        print(fishCompletion());
    else
        print(powershellCompletion());
    return ExitSuccess;
}

} // namespace rensei::cli
