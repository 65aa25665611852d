#pragma once

#include <QByteArray>
#include <QList>

namespace rensei::runner {

/// Splits a program's output into lines, in whatever chunks it arrives. A line is what a terminal would show: text
/// overwritten after a carriage return is removed, and so are escape sequences and control characters except the tab.
/// It is valid UTF-8 (invalid bytes become U+FFFD) of at most `maxLineSize` bytes; the rest of a longer one is dropped.
/// Memory use stays within that limit.
class LineBuffer {
public:
    explicit LineBuffer(qsizetype maxLineSize)
        : m_maxLineSize(maxLineSize)
    {
    }

    /// Returns the lines that `bytes` complete, without their line ends; empty lines too.
    QList<QByteArray> append(QByteArrayView bytes);

    /// At the end of the output, returns the last line if it has no line end.
    QList<QByteArray> flush();

    /// The line that has begun and has no end yet, up to its last whole character.
    QByteArray begun() const;

    qsizetype begunSize() const { return m_line.size(); }

private:
    enum class State {
        Text,
        Escape, ///< after ESC
        Sequence, ///< after ESC [, until its final byte
        String, ///< after ESC ] and similar, until BEL or ESC backslash
        StringEscape, ///< ESC within a String
    };

    void read(char byte);
    void readText(char byte);
    void abortSequence(char byte);
    QByteArray finishLine();

    qsizetype m_maxLineSize;
    QByteArray m_line;
    State m_state = State::Text;
    bool m_returned = false; ///< after a carriage return: the next text overwrites the line
};

} // namespace rensei::runner
