#pragma once

#include "agent/service/service_manager.h"

namespace rensei::service {

/// The definition of a task of the Windows Task Scheduler, as its schema 1.2 has it. `userSid` is the user's security
/// identifier, `S-1-5-…`. Source: agent/service/SERVICE.md, "Task Scheduler".
QString taskXml(const ServiceDefinition &definition, const QString &userSid);

/// One argument as Windows programs take their command line apart again.
QString windowsArgument(const QString &argument);

/// What a task has, read back; the scheduler gives the XML in its own form.
struct TaskFacts {
    QString program = {}; ///< "" when it cannot be read
    QString arguments = {}; ///< as one line
    bool isEnabled = false;
};
TaskFacts taskFacts(const QString &xml);

} // namespace rensei::service
