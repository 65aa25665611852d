#pragma once

#include "agent/base/secret.h"
#include "agent/workspace/repository_url.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <chrono>

namespace rensei::workspace {

/// The git of this machine and what it is started with.
struct GitProgram {
    QString path; ///< absolute; "" when there is none
    QStringList environment; ///< complete, as `NAME=value`
};

/// What git gets of `own`, this program's environment: what it needs to find its configuration, its keys and the
/// network. Nothing in it can ask a question, and messages are in English.
QStringList gitEnvironment(const QMap<QString, QString> &own);

/// One call of git.
struct GitCall {
    QStringList arguments = {}; ///< without those of commonArguments()
    QString folder = {}; ///< working directory
    std::chrono::milliseconds deadline{60'000};
    QStringList environment = {}; ///< in addition to that of GitProgram
    qsizetype maxOutputBytes = 16LL * 1024 * 1024; ///< more than this is an Error
    QByteArray input = {}; ///< standard input
    SharedSecret secret = {}; ///< see ProcessStart::secretInput
};

/// What every call begins with: no hooks, no file system monitor, no background work, long paths on Windows.
QStringList commonArguments();

/// The only protocols that git may use for this address, and for what it leads to (submodules, redirects).
QString allowedProtocols(const RepositoryUrl &url);

} // namespace rensei::workspace
