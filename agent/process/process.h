#pragma once

#include "agent/base/result.h"
#include "agent/base/secret.h"
#include "agent/process/process_share.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace rensei {

/// How to start a program. No shell is involved.
struct ProcessStart {
    QString program; ///< absolute
    QStringList arguments;
    QStringList environment; ///< complete, as `NAME=value`
    QString folder; ///< working directory
    /// An entry of `environment` that only this program and what it starts carry. Where the system owns no process
    /// trees (macOS), what left the group is found by it.
    QString marker = {};
    /// What the program and what it starts can read from descriptor 3, at most 32 KiB; null for nothing. Only Unix has
    /// numbered descriptors: elsewhere nothing is passed.
    SharedSecret secretInput = {};
    ProcessShare share = {};
};

/// How a program ended.
struct ProcessExit {
    bool crashed = false; ///< ended by a signal, or as Windows reports a crash
    int code = 0; ///< meaningless when crashed
};

/// One program with a process group of its own (Windows: a job object), so that it and all its descendants can be
/// ended together. Signals are emitted later, never from inside a call. Destruction kills the group.
class Process : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start(const ProcessStart &start) = 0;

    /// Buffered, never blocks. Ignored once the program has ended.
    virtual void write(const QByteArray &bytes) = 0;
    virtual void closeInput() = 0;

    virtual void terminateGroup() = 0; ///< asks every process of the group to end (SIGTERM; Windows: a console break)
    virtual void killGroup() = 0; ///< ends every process of the group

    /// Whether anything of the group still runs; stays true while a grandchild outlives the program.
    virtual bool groupAlive() const = 0;

    /// What the group takes now; nullopt when it cannot be told, or when nothing of it is left.
    virtual std::optional<TreeAmount> usage() const { return std::nullopt; }

    virtual qint64 pid() const = 0; ///< 0 before `started` and after `ended`

Q_SIGNALS:
    void started();
    void failedToStart(const rensei::Error &error); ///< the last signal of a program that never ran
    void output(const QByteArray &bytes);
    void errorOutput(const QByteArray &bytes);
    void ended(const rensei::ProcessExit &exit); ///< after the last output
};

using ProcessFactory = std::function<std::unique_ptr<Process>()>;

/// A program run by the operating system.
std::unique_ptr<Process> makeSystemProcess();

/// The same for a program that outlives this one, however this one ends: destruction leaves it running. (If this
/// program then continues too, the other stays a zombie until this one exits.) Its standard error is appended to
/// `errorFile`, which is made private, and truncated at the start when it is over 1 MiB; its folder must exist.
/// errorOutput() is never emitted. After destruction its standard input is closed, and writing to standard output would
/// end it.
std::unique_ptr<Process> makeLastingProcess(const QString &errorFile);

} // namespace rensei
