#pragma once

#include "agent/service/service_manager.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"

#include <QCoreApplication>
#include <QTest>

namespace rensei::tests {

/// Programs of a manager that answer what the test says, the moment they are started.
class ScriptedPrograms {
public:
    ScriptedPrograms()
    {
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C"));
        environment.insert(QStringLiteral("RENSEI_USER_KEY"), QStringLiteral("secret"));
    }

    struct Answer {
        int code = 0;
        QByteArray output = {};
        QByteArray errorOutput = {};
    };

    /// To the next call that begins with `arguments`, and to all after it until another answer for them is given.
    void answer(const QString &arguments, const Answer &answer) { m_answers.insert(arguments, answer); }
    void neverAnswer(const QString &arguments) { m_silent.append(arguments); }

    QStringList calls; ///< the arguments of each, as one line
    FakeClock clock;
    QProcessEnvironment environment; ///< with a key, as a person may have it in a shell

    service::ServiceParts parts()
    {
        return {clock, [this]() -> std::unique_ptr<Process> { return std::make_unique<Program>(*this); }, environment};
    }

    /// Lets everything happen that is due, and time pass for what waits.
    void settle(std::chrono::milliseconds step = std::chrono::milliseconds(1))
    {
        for (int i = 0; i < 40; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            clock.advance(step);
        }
    }

private:
    class Program final : public Process {
    public:
        explicit Program(ScriptedPrograms &script)
            : m_script(script)
        {
        }
        void start(const ProcessStart &start) override
        {
            const QString line = start.arguments.join(u' ');
            m_script.calls.append(line);
            for (const QString &silent : m_script.m_silent) {
                if (line.startsWith(silent))
                    return;
            }
            QMetaObject::invokeMethod(
                this,
                [this, answer = m_script.find(line)] {
                    Q_EMIT output(answer.output);
                    Q_EMIT errorOutput(answer.errorOutput);
                    Q_EMIT ended({.crashed = false, .code = answer.code});
                },
                Qt::QueuedConnection);
        }
        void write(const QByteArray &) override { }
        void closeInput() override { }
        void terminateGroup() override { }
        void killGroup() override { }
        bool groupAlive() const override { return false; }
        qint64 pid() const override { return 0; }

    private:
        ScriptedPrograms &m_script;
    };

    Answer find(const QString &line) const
    {
        for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
            if (line.startsWith(it.key()))
                return it.value();
        }
        return {};
    }

    QMap<QString, Answer> m_answers;
    QStringList m_silent;
};

/// What a manager has told, once it has.
template <typename T>
struct Told {
    std::optional<Result<T>> result;
    int times = 0;

    std::function<void(Result<T>)> then()
    {
        return [this](Result<T> told) {
            result = std::move(told);
            ++times;
        };
    }
    bool isGood() const { return times == 1 && result->has_value(); }
    QString problem() const { return times == 1 && !result->has_value() ? result->error().detail : QString(); }
};

} // namespace rensei::tests
