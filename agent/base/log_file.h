#pragma once

#include "agent/base/clock.h"
#include "agent/base/log_level.h"
#include "agent/base/result.h"

#include <QFile>
#include <QHash>

#include <memory>

namespace rensei {

/// A log of NDJSON lines `{ts, level, area, msg}`, redacted, rotated by size, readable by its owner only. A warning or
/// error that repeats is written once and then counted: one line every ten minutes reports the count.
/// A log that cannot be written is not fatal; see `problem()`.
class LogFile {
public:
    struct Limits {
        qint64 bytes = 2 * 1024 * 1024; ///< of one generation
        int generations = 5; ///< number of files kept, including the current one
    };

    LogFile(QString path, Clock &clock, Limits limits);
    LogFile(QString path, Clock &clock)
        : LogFile(std::move(path), clock, Limits())
    {
    }
    ~LogFile();

    void write(LogLevel level, const QString &area, const QString &text);

    QString problem() const { return m_problem; }

private:
    struct Repeat {
        std::chrono::milliseconds since{};
        int more = 0;
    };

    void append(LogLevel level, const QString &area, const QString &text);
    void rotate();
    void open();
    bool isRepeat(LogLevel level, const QString &area, const QString &text);

    QString m_path;
    Clock &m_clock;
    Limits m_limits;
    QFile m_file;
    QString m_problem;
    QHash<QString, Repeat> m_repeats;
};

/// While it lives, Qt's messages (qCInfo and its kin) go to `log`, and warnings also to standard error. Qt's message
/// handler is one per process, so only main() makes one of these.
class LogSink {
public:
    explicit LogSink(LogFile &log, LogLevel echo = LogLevel::Warning);
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;
};

} // namespace rensei
