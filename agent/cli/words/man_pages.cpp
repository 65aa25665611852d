#include "agent/cli/words/man_pages.h"

#include "agent/cli/help_text.h"
#include "agent/cli/terminal.h"
#include "agent/config/setting_variables.h"

#include <QDir>
#include <QFile>

namespace rensei::cli {

using namespace Qt::StringLiterals;

/// As text of a page: what roff would take for a command of its own is escaped.
static QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

static QString manHead(const QString &title, const QString &summary)
{
    return u".TH %1 1 \"%2\" \"rensei-agent %3\" \"Rensei Desktop\"\n.SH NAME\n%4 \\- %5\n"_s.arg(roff(title.toUpper()),
        QStringLiteral(RENSEI_RELEASE_DATE), QStringLiteral(RENSEI_VERSION), roff(title), roff(summary));
}

static QString manTerm(const QString &term, const QString &text)
{
    return u".TP\n.B %1\n%2\n"_s.arg(roff(term), text.isEmpty() ? u"\\&"_s : roff(text));
}

static QString exitCodes()
{
    QString text = u".SH EXIT STATUS\n"_s;
    for (const ExitCodeMeaning &meaning : exitCodeMeanings())
        text += manTerm(QString::number(meaning.code), meaning.text.english());
    return text;
}

static QString environment()
{
    QString text = u".SH ENVIRONMENT\n"_s;
    for (const config::Setting &setting : config::settings())
        text += manTerm(
            config::variableName(setting.key), u"%1: %2"_s.arg(setting.key, QString::fromUtf8(setting.english)));
    for (const VariableMeaning &one : secretVariables() + otherVariables())
        text += manTerm(one.name, QString::fromUtf8(one.english));
    return text;
}

static QString overview()
{
    QString text = manHead(u"rensei-agent"_s, u"run coding agents for a Rensei platform on this computer"_s)
        + u".SH SYNOPSIS\n.B rensei\\-agent\n.I VERB\n[options]\n.SH VERBS\n"_s;
    for (const Verb &verb : verbs())
        text += manTerm(verb.name, verb.summary.english());
    for (const VerbGroup &group : verbGroups())
        text += manTerm(group.name, u"May stand before: %1."_s.arg(group.verbs.join(u", "_s)));
    text += manTerm(u"help VERB"_s, u"Tell more about a verb."_s) + exitCodes() + environment() + u".SH SEE ALSO\n"_s;
    QStringList others;
    for (const Verb &verb : verbs())
        others.append(u".BR %1 (1)"_s.arg(roff(u"rensei-agent-"_s + verb.name)));
    return text + others.join(u",\n"_s) + u'\n';
}

static QString pageOf(const Verb &verb)
{
    QString summary = verb.summary.english();
    summary.chop(summary.endsWith(u'.') ? 1 : 0);
    QString text
        = manHead(u"rensei-agent-"_s + verb.name, summary) + u".SH SYNOPSIS\n"_s + roff(synopsis(verb)) + u'\n';
    for (const VerbGroup &group : verbGroups()) {
        if (group.verbs.contains(verb.name))
            text += u".SH DESCRIPTION\nThe same as %1.\n"_s.arg(
                roff(u"rensei-agent %1 %2"_s.arg(group.name, verb.name)));
    }
    if (!verb.actions.isEmpty())
        text += u".SH ACTIONS\n"_s;
    for (const VerbAction &action : verb.actions)
        text += manTerm((QStringList{action.name} + action.operands).join(u' '), action.text.english());
    text += u".SH OPTIONS\n"_s;
    for (const VerbOption &option : verb.options)
        text += manTerm(
            (u"--"_s + option.name + u' ' + option.value).trimmed() + (option.isRepeatable ? u"..."_s : u""_s),
            option.text.english());
    text += manTerm(u"--help"_s, u"Show this in short."_s) + exitCodes();
    text += u".SH EXAMPLES\n"_s + manTerm(u"rensei-agent "_s + verb.example.line, verb.example.text.english());
    return text + u".SH SEE ALSO\n.BR rensei\\-agent (1)\n"_s;
}

QList<ManPage> manPages()
{
    QList<ManPage> pages{{u"rensei-agent.1"_s, overview()}};
    for (const Verb &verb : verbs())
        pages.append({u"rensei-agent-%1.1"_s.arg(verb.name), pageOf(verb)});
    return pages;
}

int writeManPages(const Invocation &invocation)
{
    const QDir folder(invocation.operand());
    bool isWritten = folder.mkpath(u"."_s);
    for (const ManPage &page : manPages()) {
        QFile file(folder.filePath(page.name));
        const QByteArray text = page.text.toUtf8();
        isWritten = isWritten && file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    }
    if (!isWritten)
        printError(u"The pages cannot be written to %1. See whether the folder can be, and has room."_s.arg(
            invocation.operand()));
    return isWritten ? ExitSuccess : ExitFailure;
}

} // namespace rensei::cli
