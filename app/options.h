#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rensei::app {

/// What the desktop's command line asks for.
struct Options {
    enum class Verb { Run, Quit, Version, Help };
    Verb verb = Verb::Run;
    QString platformUrl; ///< as typed; "" when it was not named
    bool isDemo = false;
    bool isInBackground = false; ///< nothing but the tray icon
    std::optional<std::chrono::seconds> length; ///< of a demo that ends by itself
    QString scenario = QStringLiteral("troubled"); ///< of a demo: `troubled` or `calm`
    QString problem; ///< why the line makes no sense, for standard error; "" when it does
};

/// `arguments` without the program's name.
Options parseOptions(const QStringList &arguments);

QString optionsHelp();

} // namespace rensei::app
