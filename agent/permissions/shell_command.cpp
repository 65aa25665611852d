#include "agent/permissions/shell_parser.h"

#include <algorithm>
#include <utility>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxLength = 64 * 1024;
static constexpr int maxNesting = 16;

// Words that begin or end a part of a compound command, where a program's name could stand.
static bool isReserved(const QString &word)
{
    static const QStringList words{u"!"_s, u"{"_s, u"}"_s, u"if"_s, u"then"_s, u"elif"_s, u"else"_s, u"fi"_s,
        u"while"_s, u"until"_s, u"do"_s, u"done"_s, u"esac"_s};
    return words.contains(word);
}

static bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0 || word.at(0).isDigit())
        return false;
    const QStringView name = QStringView(word).first(word.at(equals - 1) == u'+' ? equals - 1 : equals);
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'_' || c.isLetterOrNumber(); });
}

bool ShellParser::parse()
{
    if (m_depth > maxNesting)
        return false;
    while (!isDone() && !m_isWrong) {
        const QChar c = next();
        if (c == u' ' || c == u'\t' || c == u'\r')
            readBlank();
        else if (c == u'#' && !m_hasWord)
            readComment();
        else if (c == u'<' || c == u'>')
            readRedirection();
        else if (QStringView(u"\n;&|()").contains(c))
            readOperator();
        else
            readWord();
    }
    endCommand();
    return !m_isWrong && m_hereDocuments.isEmpty();
}

void ShellParser::readBlank()
{
    ++m_place;
    endWord();
}

void ShellParser::readComment()
{
    while (!isDone() && next() != u'\n')
        ++m_place;
}

void ShellParser::readOperator()
{
    const QChar c = next();
    ++m_place;
    const bool isPipe = c == u'|' && next() != u'|';
    const bool isBackground = c == u'&' && next() != u'&' && next() != u'>';
    m_command.isApart = m_command.isApart || isPipe || isBackground;
    endCommand();
    m_command.readsPipe = isPipe;
    m_command.isApart = isPipe;
    if (isPipe && next() == u'&')
        ++m_place;
    else if ((c == u'|' || c == u'&') && next() == c)
        ++m_place;
    if (c == u'&' && next() == u'>') // &> file
        readRedirection();
    if (c == u'\n')
        readHereDocuments();
}

// [n]<word, >word, >>word, <>word, >|word, <&word, >&word, <<word, <<-word, <<<word; <(command), >(command).
void ShellParser::readRedirection()
{
    // A number before it is a descriptor.
    if (m_hasWord && !m_isQuoted
        && std::all_of(m_word.text.begin(), m_word.text.end(), [](QChar c) { return c.isDigit(); })) {
        m_word = {};
        m_hasWord = false;
    }
    endWord();
    const QChar c = next();
    if (at(m_place + 1) == u'(') {
        ++m_place;
        readNested(insideParentheses());
        return addOpen();
    }
    const bool isDocument = c == u'<' && at(m_place + 1) == u'<';
    const bool isText = isDocument && at(m_place + 2) == u'<';
    m_place += isText ? 3 : isDocument ? 2 : 1;
    if (isDocument && !isText) {
        m_stripsTabs = next() == u'-';
        m_place += m_stripsTabs ? 1 : 0;
        m_isHereDocument = true;
        m_command.readsText = true;
        return;
    }
    if (isText) {
        m_command.readsText = true;
        return; // its word is judged as an argument
    }
    while (QStringView(u"<>|&").contains(next()) && !isDone())
        ++m_place;
    m_isRedirection = true;
}

void ShellParser::readNested(QStringView text)
{
    if (m_isWrong)
        return;
    const QString copy = text.toString();
    ShellParser nested(copy, m_depth + 1);
    if (!nested.parse())
        return fail();
    commands += nested.commands;
}

// The commands that are substituted in a text, in which quotes are mere characters.
void ShellParser::readSubstitutions(QString text)
{
    const qsizetype before = commands.size();
    readNested(u": \""_s + text.replace(u'"', u"\\\""_s) + u'"');
    if (commands.size() > before)
        commands.removeLast(); // the text itself is none
}

// The lines up to the one that ends the document are text, in which commands may be substituted.
void ShellParser::readHereDocuments()
{
    for (const HereDocument &document : std::exchange(m_hereDocuments, {})) {
        QString body;
        bool isEnded = false;
        while (!isDone() && !isEnded) {
            const qsizetype end = m_text.indexOf(u'\n', m_place);
            const QStringView line = m_text.sliced(m_place, (end < 0 ? m_text.size() : end) - m_place);
            QStringView compared = line;
            while (document.stripsTabs && compared.startsWith(u'\t'))
                compared = compared.sliced(1);
            isEnded = compared == document.end;
            if (!isEnded)
                body += line.toString() + u'\n';
            m_place = end < 0 ? m_text.size() : end + 1;
        }
        if (!isEnded)
            return fail();
        const bool isSubstituted = !document.isQuoted && (body.contains(u"$("_s) || body.contains(u'`'));
        if (isSubstituted)
            readSubstitutions(body);
    }
}

void ShellParser::endWord()
{
    if (!m_hasWord)
        return;
    const Word word = std::exchange(m_word, {});
    const bool isQuoted = std::exchange(m_isQuoted, false);
    m_hasWord = false;
    if (std::exchange(m_isHereDocument, false)) {
        m_hereDocuments.append({word.text, isQuoted, m_stripsTabs});
    } else if (std::exchange(m_isRedirection, false)) {
        // >&1, <&-: another descriptor, not a file.
        const bool isDescriptor = word.text == "-"_L1
            || std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        if (!isDescriptor)
            m_command.redirections.append(word);
    } else if (m_command.words.isEmpty() && !isQuoted && isReserved(word.text)) {
        return; // what follows is a command
    } else if (m_command.words.isEmpty() && isAssignment(word.text)) {
        m_command.assignments.append(word);
    } else {
        m_command.words.append(word);
    }
}

void ShellParser::endCommand()
{
    endWord();
    if (m_isRedirection || m_isHereDocument)
        fail(); // without its word
    if (!m_command.isEmpty())
        commands.append(m_command);
    m_command = {};
}

std::optional<QList<SimpleCommand>> parseShellCommand(const QString &command)
{
    if (command.size() > maxLength)
        return std::nullopt;
    ShellParser parser(command, 0);
    if (!parser.parse())
        return std::nullopt;
    return parser.commands;
}

} // namespace rensei::permissions
