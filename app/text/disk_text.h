#pragma once

#include "app/backend/computer/disk_run.h"
#include "app/model/setup/agent_settings.h"

#include <QCoreApplication>

namespace rensei::app {

/// The texts of what working copies take on the disk.
class DiskText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::DiskText)

public:
    static QString size(qint64 bytes); ///< `1.9 GiB`
    static QString total(const DiskReport &report);
    static QString budgetMeaning(const AgentSetting &setting);
    static QString state(const WorkingCopy &copy, DiskRun::Activity activity); ///< and why it is kept
    static QString now(const DiskRun &run); ///< what is being done, or what the last removal gave back; "" for neither
    static QString freeButton(const DiskRun &run);

    /// What went wrong last, and what to do; "" while nothing did.
    static QString trouble(const DiskRun &run);

    /// What is lost with it, before it is discarded.
    static QString loss(const WorkingCopy &copy);
};

} // namespace rensei::app
