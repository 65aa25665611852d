#include "agent/control/sse_parser.h"

#include <utility>

namespace rensei::control {

QList<SseEvent> SseParser::feed(const QByteArray &bytes)
{
    QList<SseEvent> done;
    for (const char c : bytes) {
        // \r\n is one end of line, also when it comes in two pieces.
        const bool isSecondHalf = std::exchange(m_endedWithReturn, c == '\r') && c == '\n';
        if (isSecondHalf)
            continue;
        if (c == '\r' || c == '\n')
            parseLine(std::exchange(m_rest, {}), done);
        else
            m_rest += c;
    }
    return done;
}

void SseParser::parseLine(const QByteArray &whole, QList<SseEvent> &done)
{
    const bool hasMark = std::exchange(m_isFirst, false) && whole.startsWith("\xEF\xBB\xBF");
    const QByteArray line = hasMark ? whole.sliced(3) : whole;
    if (line.isEmpty()) {
        SseEvent event = std::exchange(m_event, {});
        if (event.name.isEmpty())
            event.name = "message";
        if (std::exchange(m_hasData, false))
            done.append(std::move(event));
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray field = colon < 0 ? line : line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event") {
        m_event.name = value;
    } else if (field == "data") {
        if (std::exchange(m_hasData, true))
            m_event.data += '\n';
        m_event.data += value;
    }
}

} // namespace rensei::control
