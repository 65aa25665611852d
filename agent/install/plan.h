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

    /// Of another program for the same work; it stays as it is.
    struct Foreign {
        QString path = {};
        QString what = {};
        bool canImport = false;
        QString problem = {}; ///< why it cannot be imported, a sentence; "" else
        QString platform = {}; ///< "" when it names none
        bool hasKey = false; ///< with a registration key, so that nobody needs to sign in
        QString running = {}; ///< its program, where that runs; "" else
        quint16 port = 0; ///< of its control API
        QStringList takes = {}; ///< what an import takes over
        QStringList leaves = {};
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
    QList<Foreign> foreign; ///< set-ups of other programs for the same work
    bool isImport = false; ///< one of them is taken over
};

/// `{"type":"plan", …}`. Source: agent/install/INSTALL.md, "Lines".
QJsonObject planLine(const Plan &plan);
QJsonObject stepLine(const StepChange &change);
QJsonObject finishedLine(const Outcome &outcome);

Plan::Foreign foreignEntry(const ForeignSetUp &setUp, const QString &running);

} // namespace rensei::install
