#pragma once

#include "agent/runner/runner_adapter.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace rensei::tests {

/// A recorded conversation with a program, `tests/data/NAME/*.play`, a line each: `#` a comment, or a setting of the
/// session (`# resume ID`, `# go-on TEXT`, `# digest TEXT`, `# mode NAME`, `# work JSON`); `<` what the program wrote;
/// `!` what the host did; `=` an event and `>` what was written to the program because of the line before.
struct AdapterPlay {
    using Make = std::function<std::unique_ptr<runner::RunnerAdapter>(const config::RunnerProfile &)>;

    AdapterPlay(const Make &make, const QStringList &lines);

    void act(
        const QString &action); ///< `allow ID`, `reject ID`, `prompt ID TEXT`, `go-on TEXT`, `hold`, `release`, `stop`
    QList<runner::RunnerEvent> read(const QByteArray &line) { return adapter->read(line); }
    QStringList takeWritten(); ///< the lines written since the last call, as `> …`

    std::unique_ptr<runner::RunnerAdapter> adapter;
    runner::Assignment assignment;

private:
    QByteArray m_written;
};

QStringList playNames(const QString &folder); ///< of the files in tests/data/`folder`
QStringList playLines(const QString &folder, const QString &name);

/// What `lines` must be: its own lines `#`, `<`, `!`, each followed by what comes of it.
QStringList performed(const AdapterPlay::Make &make, const QStringList &lines);

/// Wherever the program ends, there is at most one outcome, and none that was not told is a success.
void checkEveryEnd(const AdapterPlay::Make &make, const QStringList &lines);

/// A line that is cut anywhere is at most a note.
void checkEveryTruncatedLine(const AdapterPlay::Make &make, const QStringList &lines);

} // namespace rensei::tests
