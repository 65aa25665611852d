#pragma once

#include "agent/install/facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rensei::install {

/// What an installation will do, before it does anything.
struct Plan {
    struct Write {
        QString path;
        QString what;
    };

    QList<Write> writes;
    QString service; ///< what kind it will be, for people
    QString serviceText; ///< of the service's file
    QString configText; ///< as it will be; "" when that cannot be told
    QList<platform::Account::Project> projects;
    QStringList chosenProjects; ///< their slugs
    QList<runner::ListedRunner> runners;
    QString runner; ///< the chosen one
    QString recommendedRunner;
    permissions::Preset permissions = permissions::Preset::Workspace;
    std::optional<bool> startsBeforeLogin; ///< as it is; nullopt where that cannot be switched
    QList<Write> foreign; ///< set-ups of other programs for the same work, which stay as they are
};

/// `{"type":"plan", …}`. Source: agent/install/INSTALL.md, "Lines".
QJsonObject planLine(const Plan &plan);
QJsonObject stepLine(const StepChange &change);
QJsonObject finishedLine(const Outcome &outcome);

/// Of other programs: their folder, their service. `home` is the user's.
QList<Plan::Write> foreignSetUps(const QString &home);

} // namespace rensei::install
