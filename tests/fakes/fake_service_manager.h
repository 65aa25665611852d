#pragma once

#include "agent/base/clock.h"
#include "agent/service/service_manager.h"

#include <QObject>

#include <memory>

namespace rensei::tests {

/// A manager of background programs in memory. Answers through the clock.
class FakeServiceManager : public service::ServiceManager {
public:
    FakeServiceManager(Clock &clock, QString folder)
        : m_clock(clock)
        , m_folder(std::move(folder))
    {
    }

    service::ServiceState state;
    std::optional<service::ServiceDefinition> installed;
    QString failing; ///< "query", "install", "start", "stop", "remove" or "linger" fails
    bool startsNothing = false; ///< start() succeeds, and nothing runs
    /// Before and after each change; false: the call has no answer, and before it also no effect.
    std::function<bool(const QString &call, bool isAfter)> mayGoOn = [](const QString &, bool) { return true; };
    std::function<void(bool)> ranOrEnded = [](bool) {}; ///< the program was started, or ended

    QString title() const override { return QStringLiteral("fake service"); }
    QStringList files(const QString &name) const override { return {m_folder + u'/' + name}; }
    QString text(const service::ServiceDefinition &definition) const override { return definition.program; }

    void query(
        const service::ServiceDefinition &definition, std::function<void(Result<service::ServiceState>)> then) override
    {
        m_clock.callAfter({}, &m_context, [this, definition, then = std::move(then)] {
            if (failing == u"query")
                return then(failLocally(QStringLiteral("no answer")));
            service::ServiceState now = state;
            now.isCurrent
                = installed && installed->program == definition.program && installed->arguments == definition.arguments;
            now.program = installed ? installed->program : QString();
            then(now);
        });
    }

    void install(const service::ServiceDefinition &definition, Then then) override
    {
        change(QStringLiteral("install"), std::move(then), [this, definition] {
            installed = definition;
            state.isInstalled = state.isEnabled = true;
        });
    }
    void start(const QString &, Then then) override
    {
        change(QStringLiteral("start"), std::move(then), [this] { run(!startsNothing); });
    }
    void stop(const QString &, Then then) override
    {
        change(QStringLiteral("stop"), std::move(then), [this] { run(false); });
    }
    void remove(const QString &, Then then) override
    {
        change(QStringLiteral("remove"), std::move(then), [this] {
            run(false);
            installed.reset();
            state = {.startsBeforeLogin = state.startsBeforeLogin};
        });
    }
    void setStartsBeforeLogin(bool on, Then then) override
    {
        change(QStringLiteral("linger"), std::move(then), [this, on] { state.startsBeforeLogin = on; });
    }

private:
    void run(bool on)
    {
        if (state.isRunning != on)
            ranOrEnded(on);
        state.isRunning = on;
    }

    void change(const QString &call, Then then, const std::function<void()> &effect)
    {
        if (failing == call)
            return m_clock.callAfter(
                {}, &m_context, [then = std::move(then)] { then(failLocally(QStringLiteral("refused by the test"))); });
        if (!mayGoOn(call, false))
            return;
        effect();
        if (mayGoOn(call, true))
            m_clock.callAfter({}, &m_context, [then = std::move(then)] { then({}); });
    }

    Clock &m_clock;
    QString m_folder;
    QObject m_context;
};

} // namespace rensei::tests
