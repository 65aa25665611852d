#pragma once

#include "agent/session/log_record.h"

#include <QList>

namespace rensei::session {

/// A part of a session's log, for whoever follows it.
struct LogPage {
    QList<LogRecord> records;
    qint64 cursor = 0; ///< the next page begins after this sequence number
    bool isTruncated = false; ///< records in between are gone, see SessionLog
    bool hasMore = false; ///< the page is full; there is more already
};

struct LogPageLimits {
    int records = 200;
    qint64 bytes = 256 * 1024; ///< of lines; one record is given whatever its size
};

/// The records of the log in `folder` after the sequence number `after`, without those that only keep the outbox. The
/// session may write at the same time: a line that is not whole yet comes with the next page.
LogPage readLogPage(const QString &folder, qint64 after, LogPageLimits limits);

/// The record as it is told to others: of the work item only what names it, and its prompt.
QJsonObject shownData(const LogRecord &record);

} // namespace rensei::session
