#pragma once

#include <QByteArray>
#include <QList>

namespace rensei::session {

/// Makes lines of what a program writes, in whatever pieces it arrives. A line comes as a terminal would show it: what
/// a carriage return wrote over is gone, so are escape sequences and control characters but the tab. It is valid UTF-8
/// (bytes that are none become U+FFFD) of at most 16 KiB; one that was longer ends in the mark "[cut]". Memory stays
/// within that limit, whatever the program writes.
class LineBuffer {
public:
    static constexpr qsizetype longest = 16 * 1024;

    /// The lines that `bytes` complete, without their ends; empty lines too.
    QList<QByteArray> take(QByteArrayView bytes);

    /// What no line end has followed, at the end of the output; no line when there is nothing.
    QList<QByteArray> flush();

private:
    enum class State {
        Text,
        Escape, ///< after ESC
        Sequence, ///< after ESC [, until its final byte
        String, ///< after ESC ] and its like, until BEL or ESC backslash
        StringEscape, ///< ESC within a String
    };

    void read(char byte);
    void readText(char byte);
    void breakOff(char byte);
    QByteArray finished();

    QByteArray m_line;
    State m_state = State::Text;
    bool m_returned = false; ///< a carriage return came: the next text writes over the line
    bool m_isCut = false;
};

} // namespace rensei::session
