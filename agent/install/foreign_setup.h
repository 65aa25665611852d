#pragma once

#include "agent/base/secret.h"
#include "agent/config/config.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace rensei::install {

/// A setting of another set-up that has the same meaning in this program's configuration.
struct ForeignSetting {
    QString key; ///< dotted, at most two levels
    QString text;
    std::optional<int> number = {}; ///< where it is one

    bool operator==(const ForeignSetting &) const = default;
};

/// The set-up of another program for the same work, as its configuration tells it. Nothing of it is ever changed.
struct ForeignSetUp {
    QString folder = {}; ///< absolute
    QString configFile = {}; ///< "" where there is none
    QString problem = {}; ///< why nothing can be taken over, a sentence; "" when it can
    QString platform = {}; ///< canonical server URL; "" when it names none that can be used
    SharedSecret token = {}; ///< the registration token; null for none that can be read
    quint16 port = 7734; ///< of its control API
    QList<ForeignSetting> settings = {};
    bool takesAll = false; ///< it takes the work of every project
    QStringList projectIds = {}; ///< whose work it takes, unless it takes all
    QMap<QString, config::ProjectRepository> repositories = {}; ///< by project
    QStringList takes = {}; ///< what an import takes over, a few words each; no secret in it
    QStringList leaves = {}; ///< what it has besides that, by key, and why where that is not plain

    bool canImport() const { return problem.isEmpty() && !configFile.isEmpty(); }
};

/// Reads the set-up in the folder, or the configuration file, at `path`. Never waits for anything but a disk: only a
/// plain file of a size that a configuration may have is read. What is not understood is left and named; it does not
/// keep the rest from being taken over. `environment` gives the values of variables that the token names.
ForeignSetUp readForeignSetUp(
    const QString &path, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// Those of the user with the folder `home` that have a folder; the ones without a configuration cannot be imported.
QList<ForeignSetUp> findForeignSetUps(
    const QString &home, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A background service of another host program.
struct ForeignService {
    QString name = {}; ///< of its unit or label
    QString path = {}; ///< of its file
    std::optional<bool> isEnabled = {}; ///< the system starts it at the next login; nullopt where no file tells that
    QString disableCommand = {}; ///< ends it and keeps it from starting, to be typed in a terminal
};
QList<ForeignService> findForeignServices(const QString &home);

/// Whether the file at `path`, which defines a service, is there and starts none of this product's programs.
bool isForeignService(const QString &path);

} // namespace rensei::install
