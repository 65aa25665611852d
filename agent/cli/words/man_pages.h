#pragma once

#include "agent/base/result.h"
#include "agent/cli/command_line.h"

#include <QList>
#include <QString>

namespace rensei::cli {

/// A page of the manual, in roff.
struct ManPage {
    QString name; ///< of its file: `rensei-agent-status.1`
    QString text;
};

/// rensei-agent(1), and one for each verb, made from verbs().
QList<ManPage> manPages();

/// `rensei-agent man-pages DIR`: writes them there. Exits with 1 when that fails.
int writeManPages(const Invocation &invocation);

} // namespace rensei::cli
