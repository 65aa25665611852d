#include "agent/runner/line_buffer.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace rensei::runner {

// Never in the middle of a character: bytes 10xxxxxx are continuation bytes.
static void truncateTo(QByteArray &line, qsizetype size)
{
    constexpr auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (size > 0 && size < line.size() && continues(line.at(size)))
        --size;
    line.truncate(size);
}

/// The number of bytes at the end of `line` that begin a character without completing it.
static qsizetype openCharacter(const QByteArray &line)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, line.size()); ++back) {
        const auto byte = static_cast<unsigned char>(line.at(line.size() - back));
        if (byte < 0x80U)
            return 0;
        if (byte >= 0xC0U)
            return back < (byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : 2) ? back : 0;
    }
    return 0;
}

static bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20U || value == 0x7FU;
}

QList<QByteArray> LineBuffer::append(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    for (const char byte : bytes) {
        // A line end aborts any open sequence, or one stray ESC could hide the rest of the output.
        if (byte == '\n')
            lines.append(finishLine());
        else
            read(byte);
    }
    return lines;
}

QList<QByteArray> LineBuffer::flush()
{
    if (m_line.isEmpty())
        return {};
    return {finishLine()};
}

void LineBuffer::read(char byte)
{
    const bool isSequenceByte = !isControl(byte) && static_cast<unsigned char>(byte) < 0x80U;
    switch (m_state) {
    case State::Text:
        readText(byte);
        return;
    case State::Escape:
        if (byte == '[')
            m_state = State::Sequence;
        else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_')
            m_state = State::String;
        else if (!isSequenceByte)
            abortSequence(byte);
        else if (byte > '/') // bytes up to '/' are followed by another one
            m_state = State::Text;
        return;
    case State::Sequence:
        if (!isSequenceByte)
            abortSequence(byte);
        else if (byte >= '@')
            m_state = State::Text;
        return;
    case State::String:
        if (byte == '\a')
            m_state = State::Text;
        else if (byte == '\x1B')
            m_state = State::StringEscape;
        return;
    case State::StringEscape:
        m_state = byte == '\\' ? State::Text : State::String;
        return;
    }
}

void LineBuffer::abortSequence(char byte)
{
    m_state = State::Text;
    readText(byte);
}

void LineBuffer::readText(char byte)
{
    if (byte == '\x1B') {
        m_state = State::Escape;
    } else if (byte == '\r') {
        m_returned = true;
    } else if (!isControl(byte) || byte == '\t') {
        if (std::exchange(m_returned, false))
            m_line.clear();
        if (m_line.size() < m_maxLineSize)
            m_line.append(byte);
    }
}

QByteArray LineBuffer::begun() const
{
    const QByteArray whole = m_line.chopped(openCharacter(m_line));
    return whole.isValidUtf8() ? whole : QString::fromUtf8(whole).toUtf8();
}

QByteArray LineBuffer::finishLine()
{
    QByteArray line = std::exchange(m_line, {});
    m_state = State::Text;
    m_returned = false;
    if (line.size() == m_maxLineSize)
        line.chop(openCharacter(line));
    if (!line.isValidUtf8())
        line = QString::fromUtf8(line).toUtf8(); // may be three times as long
    truncateTo(line, std::min(line.size(), m_maxLineSize));
    return line;
}

} // namespace rensei::runner
