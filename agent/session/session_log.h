#pragma once

#include "agent/base/clock.h"
#include "agent/session/session_log_state.h"

#include <QFile>

#include <memory>

namespace rensei::session {

/// The durable log of one session, which is also its outbox: a folder of append-only files of 512 KiB. What was
/// appended is on record when append() returns, also through a crash of this program; facts that must outlive a power
/// cut are synced to the disk. Above 5 MiB the oldest file in the middle goes whose lines are all delivered; the first
/// one (what was accepted) and the last stay. Marks are sequence numbers, so nothing moves when a file goes.
class SessionLog {
public:
    struct Limits {
        qint64 segmentBytes = 512 * 1024;
        qint64 totalBytes = 5 * 1024 * 1024;
    };

    /// A new log in `folder`, which is made (0700). Fails when there is one already.
    static Result<std::unique_ptr<SessionLog>> create(const QString &folder, Clock &clock, Limits limits);
    static Result<std::unique_ptr<SessionLog>> create(const QString &folder, Clock &clock)
    {
        return create(folder, clock, Limits());
    }

    /// The log that a former run left there. A torn last line is dropped.
    static Result<std::unique_ptr<SessionLog>> open(const QString &folder, Clock &clock, Limits limits);
    static Result<std::unique_ptr<SessionLog>> open(const QString &folder, Clock &clock)
    {
        return open(folder, clock, Limits());
    }

    /// Returns the line's sequence number. Fails when the disk does; the session then cannot go on.
    [[nodiscard]] Result<qint64> append(LogRecordType fact, const QJsonObject &data);

    const SessionLogState &digest() const { return m_digest; }
    const QString &folder() const { return m_folder; }

    /// At most `most` lines of the activities lane after sequence number `after`, read from the files.
    QList<LogRecord> activitiesAfter(qint64 after, int most) const;

    qint64 bytes() const;

    /// Four times the cap, because the platform has been out of reach for long: what is only told, not owed, should no
    /// longer be appended.
    bool isOverfull() const;

private:
    struct Segment {
        int number = 0;
        qint64 bytes = 0;
        qint64 lastSeq = 0;
        qint64 lastActivity = 0; ///< sequence number of the last line of the activities lane; 0 for none

        void note(const LogRecord &line);
    };

    SessionLog(QString folder, Clock &clock, Limits limits);
    QString pathOf(int number) const;
    Result<void> load();
    Result<qint64> write(LogRecordType fact, const QJsonObject &data);
    Result<void> openLast();
    Result<void> beginSegment();
    void takeBackSegment();
    void dropOverCap();

    QString m_folder;
    Clock &m_clock;
    Limits m_limits;
    QFile m_file;
    QList<Segment> m_segments;
    SessionLogState m_digest;
};

} // namespace rensei::session
