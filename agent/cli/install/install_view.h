#pragma once

#include "agent/install/plan.h"
#include "agent/install/undo.h"

namespace rensei::cli {

enum class SetupTask { Install, Remove };

/// What an installation or a removal says, for people or for programs. Source: agent/install/INSTALL.md, "Lines".
class InstallView final {
public:
    InstallView(SetupTask task, bool asJson)
        : m_task(task)
        , m_asJson(asJson)
    {
    }

    void show(const install::Plan &plan, const QString &platform) const;
    void showRemoval(const QStringList &files) const; ///< that will be removed
    void show(const install::StepChange &change) const;
    void show(const install::Outcome &outcome) const;

private:
    void write(const QJsonObject &line) const;

    SetupTask m_task;
    bool m_asJson;
};

/// The text for people, each ends with a line break.
QString planText(const install::Plan &plan, const QString &platform);
QString stepText(SetupTask task, const install::StepChange &change); ///< "" for what is only begun

} // namespace rensei::cli
