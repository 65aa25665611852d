#pragma once

#include <QByteArray>
#include <QList>

namespace rensei::control {

/// One server-sent event.
struct SseEvent {
    QByteArray name; ///< `message` when none was given
    QByteArray data;

    bool operator==(const SseEvent &) const = default;
};

/// Parses server-sent events from a byte stream. Comments, ids and retry times are skipped.
/// Source: HTML standard, "Server-sent events", parsing an event stream.
class SseParser {
public:
    static constexpr qsizetype maxPending = 4 * 1024 * 1024;

    /// The events that `bytes` completes.
    QList<SseEvent> feed(const QByteArray &bytes);

    /// An unfinished event has grown beyond `maxPending`: the stream is unusable.
    bool isOverfull() const { return m_rest.size() + m_event.data.size() > maxPending; }

private:
    void parseLine(const QByteArray &line, QList<SseEvent> &done);

    QByteArray m_rest; ///< the line that is not complete yet
    SseEvent m_event;
    bool m_hasData = false;
    bool m_endedWithReturn = false;
    bool m_isFirst = true;
};

} // namespace rensei::control
