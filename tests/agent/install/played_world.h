#pragma once

#include "agent/install/installer.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_service_manager.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace rensei::tests {

/// A computer, its user's platform, keychain, service manager and agent, in memory but for the files. It goes on living
/// when an installation is killed.
class PlayedWorld {
public:
    PlayedWorld();

    FakeClock clock;
    QTemporaryDir home;
    std::unique_ptr<FakeServiceManager> services;

    // The platform
    struct Key {
        QString id;
        QString name;
        QByteArray secret;
        bool isRevoked = false;
        QStringList projects = {}; ///< ids
    };
    QList<Key> keys;
    QJsonArray projects;
    bool mayMakeKeys = true;
    bool listsKeys = true;
    bool listsHosts = true;
    bool answersHeartbeats = true;
    bool registers = true;
    QHash<QString, Result<http::Response>> answers; ///< by `METHOD /path`, instead of the usual ones
    QStringList requests; ///< `METHOD /path` of what changes something
    QStringList validKeys() const; ///< ids

    // The keychain
    QHash<QString, QByteArray> secrets; ///< by account
    std::optional<secrets::StoreProblem> storeProblem;
    std::optional<secrets::StoreProblem> writeProblem;
    bool keepsKeysInFile = false; ///< beside it, and without its problems

    // The agent
    bool isRunByHand = false;
    bool answersHello = true;
    int sessions = 0;

    QHash<quint16, install::Listener> listeners; ///< other programs, by port

    // Runners
    QList<runner::ListedRunner> runners;

    /// Before (or after) that change, counted from 1, the program that asked for it is killed.
    int killAt = 0;
    bool killAfter = false;
    int changes = 0;
    bool isKilled = false;
    bool mayGoOn(bool isAfter);

    install::Site site() const;
    install::Reach reach();
    QString configFile() const { return home.filePath(QStringLiteral("config/daemon.yaml")); }
    QByteArray config() const;
    void writeConfig(const QByteArray &yaml);
    QByteArray token() const { return secrets.value(site().token().account()); }
    void storeToken(const QByteArray &token) { secrets.insert(site().token().account(), token); }
    bool isTokenValid() const;
    /// All files below home with their content.
    QMap<QString, QByteArray> files() const;

    std::unique_ptr<http::Transport> platform;

    Result<http::Response> answer(const http::Request &request);
    control::ControlResult<control::StatusPayload> agentStatus() const;
    control::ControlResult<control::StatsPayload> agentStats() const;

private:
    bool agentRuns() const { return services->state.isRunning || isRunByHand; }
    Result<http::Response> answerKeys(const http::Request &request);

    std::shared_ptr<secrets::Stores> m_stores;
};

/// What an installation said.
struct PlayedRun {
    std::optional<install::Plan> plan;
    QList<install::StepChange> steps;
    std::optional<install::Outcome> outcome;

    QString state(const QString &id) const; ///< the last one; "" for none
    QString evidence(const QString &id) const;
    std::optional<install::Problem> problem() const; ///< of the step that failed
};

/// Runs an installation to its end, until it is killed, or cancels it when `cancelAt` says so.
PlayedRun install(PlayedWorld &world, install::Installer::Request request = {},
    const std::function<bool(const install::StepChange &)> &cancelAt = {});
PlayedRun undo(PlayedWorld &world, install::Undo::Wish wish = {});

SharedSecret secretOf(const QByteArray &text);

} // namespace rensei::tests
