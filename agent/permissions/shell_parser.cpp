#include "agent/permissions/shell_parser.h"

#include <QRegularExpression>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

void ShellParser::readWord()
{
    const QChar c = next();
    if (c == QChar(u'\0'))
        return fail();
    if (c == u'\\' && at(m_place + 1) == u'\n') { // the line goes on
        m_place += 2;
        return;
    }
    m_hasWord = true;
    if (c == u'\\') {
        m_isQuoted = true;
        if (m_place + 1 >= m_text.size())
            return fail();
        m_word.text += at(m_place + 1);
        m_place += 2;
    } else if (c == u'\'') {
        readQuoted();
    } else if (c == u'"') {
        readDoubleQuoted();
    } else if (c == u'$') {
        readDollar();
    } else if (c == u'`') {
        readBackquoted();
    } else {
        ++m_place;
        m_word.text += c;
        if (QStringView(u"*?[{").contains(c) && !isCommandOfItself())
            m_word.isOpen = true; // patterns of files and braces may become several words
    }
}

// `{`, `{}`, `[` and `[[` just read.
bool ShellParser::isCommandOfItself() const
{
    const bool isWordEnd = isDone() || next().isSpace();
    if (m_word.text == "{"_L1)
        return isWordEnd || next() == u'}';
    return (m_word.text == "["_L1 && (isWordEnd || next() == u'[')) || (m_word.text == "[["_L1 && isWordEnd);
}

void ShellParser::readQuoted()
{
    const qsizetype end = m_text.indexOf(u'\'', m_place + 1);
    if (end < 0)
        return fail();
    m_isQuoted = true;
    m_word.text += m_text.sliced(m_place + 1, end - m_place - 1);
    m_place = end + 1;
}

void ShellParser::readDoubleQuoted()
{
    m_isQuoted = true;
    ++m_place;
    while (!isDone() && !m_isWrong && next() != u'"') {
        const QChar c = next();
        if (c == u'\\' && QStringView(u"$`\"\\\n").contains(at(m_place + 1))) {
            if (at(m_place + 1) != u'\n')
                m_word.text += at(m_place + 1);
            m_place += 2;
        } else if (c == u'$') {
            readDollar();
        } else if (c == u'`') {
            readBackquoted();
        } else {
            m_word.text += c;
            ++m_place;
        }
    }
    if (isDone())
        return fail();
    ++m_place;
}

// $name, ${…}, $(…), $((…)), and a dollar that stands for itself. $'…' has escapes of its own, which are not read.
void ShellParser::readDollar()
{
    ++m_place;
    const QChar c = next();
    if (c == u'(') {
        readNested(insideParentheses());
        return addOpen();
    }
    if (c == u'{') {
        // A default in it may hold commands: ${x:-$(…)}.
        qsizetype depth = 0;
        const qsizetype begin = m_place + 1;
        do {
            depth += next() == u'{' ? 1 : next() == u'}' ? -1 : 0;
            ++m_place;
        } while (!isDone() && depth > 0);
        if (depth > 0)
            return fail();
        const QStringView inside = m_text.sliced(begin, m_place - 1 - begin);
        if (inside.contains(u'$') || inside.contains(u'`'))
            readSubstitutions(inside.toString());
        // A default that is a path is an argument like any other, and not worth following.
        static const QRegularExpression pathAsDefault(u"[-=+?][/~.]"_s);
        return pathAsDefault.match(inside.toString()).hasMatch() ? fail() : addVariable(inside);
    }
    if (c == u'\'' || c == u'"') // escapes, or a translation: not worth reading, and seldom needed
        return c == u'\'' ? fail() : void();
    if (c == u'_' || c.isLetter()) {
        const qsizetype begin = m_place;
        while (next() == u'_' || next().isLetterOrNumber())
            ++m_place;
        return addVariable(m_text.sliced(begin, m_place - begin));
    }
    if (QStringView(u"0123456789?$!#@*-").contains(c) && !c.isNull()) {
        ++m_place;
        return addOpen();
    }
    m_word.text += u'$';
}

void ShellParser::readBackquoted()
{
    QString inside;
    ++m_place;
    while (!isDone() && next() != u'`') {
        if (next() == u'\\')
            ++m_place;
        inside += next();
        ++m_place;
    }
    if (isDone())
        return fail();
    ++m_place;
    readNested(inside);
    addOpen();
}

// Past the closing parenthesis of the one at the current place; quotes in between are respected.
QStringView ShellParser::insideParentheses()
{
    const qsizetype begin = m_place + 1;
    int depth = 0;
    while (!isDone()) {
        const QChar c = next();
        if (c == u'\\') {
            m_place += 2;
            continue;
        }
        if (c == u'\'' || c == u'"') {
            qsizetype end = m_place + 1;
            while (end < m_text.size() && m_text.at(end) != c)
                end += m_text.at(end) == u'\\' && c == u'"' ? 2 : 1;
            if (end >= m_text.size())
                break;
            m_place = end;
        }
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        ++m_place;
        if (depth == 0)
            return m_text.sliced(begin, m_place - 1 - begin);
    }
    fail();
    return {};
}

// Two of them are known well enough.
void ShellParser::addVariable(QStringView name)
{
    const bool isFirst = m_word.text.isEmpty();
    if (!isFirst || (name != u"HOME" && name != u"PWD"))
        return addOpen();
    m_hasWord = true;
    m_word.text += name == u"HOME" ? u'~' : u'.';
}

void ShellParser::addOpen()
{
    m_hasWord = true;
    m_word.text += openMark;
    m_word.isOpen = true;
}

} // namespace rensei::permissions
