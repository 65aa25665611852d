#pragma once

#include "agent/base/clock.h"
#include "agent/session/session_log_state.h"

#include <QFile>

#include <memory>

namespace rensei::session {

/// Whether a record of `type` is on the disk before append() returns. That is so for what has an effect outside this
/// program: a call, a process, a signal. Losing one would lose work or undo a stop.
bool survivesPowerFailure(LogRecordType type);

/// The durable log of one session, which is also its outbox: a folder of append-only segment files of 512 KiB. A record
/// survives a crash of this program once append() has returned; records that must survive a power failure are synced to
/// disk. Above 5 MiB the oldest segments are removed once they are delivered; the first one (with the accepted item)
/// and the last one stay. Cursors are sequence numbers, so removing a segment does not change them.
class SessionLog {
public:
    struct Limits {
        qint64 segmentBytes = 512 * 1024;
        qint64 totalBytes = 5 * 1024 * 1024;
    };

    /// A new log in `folder`, which is created (0700). Fails when it exists already.
    static Result<std::unique_ptr<SessionLog>> create(const QString &folder, Clock &clock, Limits limits);
    static Result<std::unique_ptr<SessionLog>> create(const QString &folder, Clock &clock)
    {
        return create(folder, clock, Limits());
    }

    /// The log of a previous run. An incomplete last line is dropped.
    static Result<std::unique_ptr<SessionLog>> open(const QString &folder, Clock &clock, Limits limits);
    static Result<std::unique_ptr<SessionLog>> open(const QString &folder, Clock &clock)
    {
        return open(folder, clock, Limits());
    }

    /// Returns the record's sequence number. On a failed write the session cannot continue.
    [[nodiscard]] Result<qint64> append(LogRecordType type, const QJsonObject &data);

    const SessionLogState &state() const { return m_state; }
    const QString &folder() const { return m_folder; }

    /// At most `maxCount` records of the activities lane after sequence number `after`, read from the files.
    QList<LogRecord> activitiesAfter(qint64 after, int maxCount) const;

    qint64 bytes() const;

    /// Above four times the size limit, after a long time without the platform: informational records should no longer
    /// be appended.
    bool isOverfull() const;

private:
    struct Segment {
        int number = 0;
        qint64 bytes = 0;
        qint64 lastSeq = 0;
        qint64 lastActivity = 0; ///< sequence number of the last record of the activities lane; 0 for none

        void add(const LogRecord &record);
    };

    SessionLog(QString folder, Clock &clock, Limits limits);
    QString pathOf(int number) const;
    Result<void> load();
    Result<qint64> write(LogRecordType type, const QJsonObject &data);
    Result<void> openLast();
    Result<void> sync();
    Result<void> beginSegment();
    void rollBackSegment();
    void dropOldSegments();

    QString m_folder;
    Clock &m_clock;
    Limits m_limits;
    QFile m_file;
    bool m_isNameSynced = false; ///< the folder's entry for it is on the disk
    QList<Segment> m_segments;
    SessionLogState m_state;
};

} // namespace rensei::session
