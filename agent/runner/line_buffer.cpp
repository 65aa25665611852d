#include "agent/runner/line_buffer.h"

#include <QString>

#include <utility>

namespace rensei::session {

static constexpr QByteArrayView cutMark = " [cut]";

// Never in the middle of a character: bytes 10xxxxxx continue one.
static void cutTo(QByteArray &line, qsizetype size)
{
    constexpr auto continues = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
    while (size > 0 && size < line.size() && continues(line.at(size)))
        --size;
    line.truncate(size);
}

static bool isControl(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return value < 0x20U || value == 0x7FU;
}

QList<QByteArray> LineBuffer::take(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    for (const char byte : bytes) {
        // A line end ends whatever sequence was begun, else one stray ESC could swallow the rest.
        if (byte == '\n')
            lines.append(finished());
        else
            read(byte);
    }
    return lines;
}

QList<QByteArray> LineBuffer::flush()
{
    if (m_line.isEmpty())
        return {};
    return {finished()};
}

void LineBuffer::read(char byte)
{
    const bool isPart = !isControl(byte) && static_cast<unsigned char>(byte) < 0x80U;
    switch (m_state) {
    case State::Text:
        readText(byte);
        return;
    case State::Escape:
        if (byte == '[')
            m_state = State::Sequence;
        else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_')
            m_state = State::String;
        else if (!isPart)
            breakOff(byte);
        else if (byte > '/') // those up to it only announce a further byte
            m_state = State::Text;
        return;
    case State::Sequence:
        if (!isPart)
            breakOff(byte);
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

void LineBuffer::breakOff(char byte)
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
        if (std::exchange(m_returned, false)) {
            m_line.clear();
            m_isCut = false;
        }
        if (m_line.size() < longest)
            m_line.append(byte);
        else
            m_isCut = true;
    }
}

QByteArray LineBuffer::finished()
{
    QByteArray line = std::exchange(m_line, {});
    const bool wasCut = std::exchange(m_isCut, false);
    m_state = State::Text;
    m_returned = false;
    if (wasCut)
        cutTo(line, longest - cutMark.size());
    if (!line.isValidUtf8())
        line = QString::fromUtf8(line).toUtf8(); // may be three times as long
    if (wasCut || line.size() > longest) {
        cutTo(line, longest - cutMark.size());
        line.append(cutMark);
    }
    return line;
}

} // namespace rensei::session
