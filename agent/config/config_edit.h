#pragma once

#include "agent/base/result.h"
#include "agent/base/write_lock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace rensei::config {

/// `yaml` with one value set and everything else unchanged: comments, order, quotes, unknown keys. `key`
/// is dotted, at most two levels, `capacity.maxConcurrentSessions`. The outcome is parsed and compared; where the text
/// cannot be changed safely it is an Error that says so. An empty `yaml` gives a new file.
[[nodiscard]] Result<QByteArray> withValue(const QByteArray &yaml, const QString &key, int value);

/// One change of a configuration.
struct Edit {
    enum class Kind {
        Set,
        SetNumber, ///< written without quotes
        Unset, ///< the key stays, without a value, so that its comment does
        AddItem, ///< put into the list at `key`, which is made when there is none
        RemoveItem, ///< taken out of that list, where it is in it
    };
    QString key; ///< dotted: `capacity.maxConcurrentSessions`
    QString text = {}; ///< without control characters
    Kind kind = Kind::Set;
};

/// `yaml`, which is not empty, with all `edits` made, as withValue() does it.
[[nodiscard]] Result<QByteArray> withEdits(const QByteArray &yaml, const QList<Edit> &edits);

/// `text` as a value in a YAML file, in double quotes.
QByteArray quotedYaml(const QString &text);

/// Makes `edits` in the file at `path`, which need not exist: checked to be a valid configuration, written in one
/// step and readable by its owner only, the previous text kept beside `path` as `.bak`. A link of this user is
/// followed. On an Error, e.g. of a full disk, the file is as before. Two programs that change it at once do so one
/// after the other: the later one waits for at most `wait`, see WriteLock, which every writer of the file uses.
[[nodiscard]] Result<void> changeFile(
    const QString &path, const QList<Edit> &edits, std::chrono::milliseconds wait = WriteLock::usualWait);

/// Where changeFile() keeps the previous text of the file at `path`.
QString backupOf(const QString &path);

/// changeFile() of one number.
[[nodiscard]] Result<void> setValue(
    const QString &path, const QString &key, int value, std::chrono::milliseconds wait = WriteLock::usualWait);

} // namespace rensei::config
