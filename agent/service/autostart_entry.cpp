#include "agent/service/autostart_entry.h"

namespace rensei::service {

using namespace Qt::StringLiterals;

// Source: freedesktop.org, Desktop Entry Specification, "The Exec key": quoted arguments, in which four characters have
// a backslash before them, and a percent sign is doubled.
static QString execWord(const QString &argument)
{
    QString quoted = u"\""_s;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return quoted + u'"';
}

static QString execLine(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words.append(execWord(argument));
    return words.join(u' ');
}

/// As a value of the file, where a backslash begins an escape.
static QString fileValue(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
}

static QString plainValue(const QString &value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const QChar c = value.at(at);
        if (c != u'\\' || at + 1 == value.size()) {
            text += c;
            continue;
        }
        const QChar next = value.at(++at);
        text += next == u'n' ? u'\n' : next == u'r' ? u'\r' : next == u't' ? u'\t' : next == u's' ? u' ' : next;
    }
    return text;
}

static QStringList execWords(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isOpen = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool hasNext = at + 1 < line.size();
        if (c == u' ' && !isQuoted) {
            if (isOpen)
                words.append(word);
            word.clear();
            isOpen = false;
            continue;
        }
        isOpen = true;
        if (c == u'"')
            isQuoted = !isQuoted;
        else if ((c == u'\\' && hasNext) || (c == u'%' && hasNext && line.at(at + 1) == u'%'))
            word += line.at(++at);
        else
            word += c;
    }
    if (isOpen)
        words.append(word);
    return isQuoted ? QStringList() : words;
}

QString autostartText(const AutostartEntry &entry)
{
    QString text = u"[Desktop Entry]\nType=Application\nName="_s + fileValue(entry.name);
    text += u"\nComment="_s + fileValue(entry.comment);
    text += u"\nExec="_s + fileValue(execLine(entry.command));
    text += u"\nIcon=rensei-desktop\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    if (!entry.purpose.isEmpty())
        text += u"X-Rensei-Command="_s + fileValue(execLine(entry.purpose)) + u'\n';
    return text;
}

AutostartFacts autostartFacts(const QString &text)
{
    AutostartFacts facts;
    const auto lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (key == "Exec"_L1)
            facts.command = execWords(plainValue(value));
        else if (key == "X-Rensei-Command"_L1)
            facts.purpose = execWords(plainValue(value));
        else if (key == "Hidden"_L1)
            facts.isSwitchedOff = facts.isSwitchedOff || value == "true"_L1;
        else if (key == "X-GNOME-Autostart-enabled"_L1)
            facts.isSwitchedOff = facts.isSwitchedOff || value == "false"_L1;
    }
    return facts;
}

} // namespace rensei::service
