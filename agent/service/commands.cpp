#include "agent/service/commands.h"

#include "agent/base/one_shot_timer.h"
#include "agent/service/texts.h"

#include <QFileInfo>
#include <QLocale>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qsizetype maxOutput = 64 * 1024;

static QString commandText(const Command &command)
{
    return (QStringList{QFileInfo(command.program).fileName()} + command.arguments).join(u' ');
}

namespace {

/// One running program. Deletes itself when it has ended, or was given up.
class RunningCommand : public QObject {
    Q_OBJECT

public:
    RunningCommand(const ServiceParts &parts, Command command, QObject *parent, Commands::Then then)
        : QObject(parent)
        , m_command(std::move(command))
        , m_process(parts.makeProcess())
        , m_deadline(parts.clock)
        , m_then(std::move(then))
    {
        connect(m_process.get(), &Process::failedToStart, this, [this](const Error &error) {
            finish(failLocally(ServiceText::tr("%1 cannot be run: %2").arg(commandText(m_command), error.detail)));
        });
        connect(m_process.get(), &Process::output, this, [this](const QByteArray &bytes) { add(m_output, bytes); });
        connect(m_process.get(), &Process::errorOutput, this,
            [this](const QByteArray &bytes) { add(m_errorOutput, bytes); });
        connect(m_process.get(), &Process::ended, this, &RunningCommand::handleExit);
        QProcessEnvironment environment = parts.environment;
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // what they write is read here
        m_process->start({m_command.program, m_command.arguments, environment.toStringList(), u"/"_s});
        m_process->closeInput();
        m_deadline.start(m_command.deadline, [this] {
            finish(
                failLocally(ServiceText::tr("%1 has not ended in %2 s")
                                .arg(commandText(m_command), QLocale().toString(qint64{m_command.deadline / 1000ms}))));
        });
    }

private:
    static void add(QByteArray &text, const QByteArray &bytes) { text += bytes.left(maxOutput - text.size()); }

    void handleExit(const ProcessExit &exit)
    {
        if (exit.crashed)
            return finish(failLocally(ServiceText::tr("%1 crashed").arg(commandText(m_command))));
        finish(CommandResult{exit.code, QString::fromUtf8(m_output), QString::fromUtf8(m_errorOutput)});
    }

    void finish(Result<CommandResult> result)
    {
        if (!m_then)
            return;
        m_deadline.stop();
        deleteLater();
        std::exchange(m_then, nullptr)(std::move(result));
    }

    Command m_command;
    std::unique_ptr<Process> m_process;
    OneShotTimer m_deadline;
    Commands::Then m_then;
    QByteArray m_output;
    QByteArray m_errorOutput;
};

} // namespace

Commands::Commands(const ServiceParts &parts)
    : m_parts(parts)
{
}

Commands::~Commands() = default;

void Commands::run(const Command &command, Then then)
{
    new RunningCommand(m_parts, command, this, std::move(then));
}

void Commands::runAll(std::deque<Command> commands, ServiceManager::Then then)
{
    if (commands.empty())
        return later([then = std::move(then)] { then({}); });
    const Command command = std::move(commands.front());
    commands.pop_front();
    run(command, [this, command, rest = std::move(commands), then = std::move(then)](const auto &result) {
        const auto checked = checkResult(command, result);
        if (rest.empty() || (!checked && !command.mayFail))
            return then(command.mayFail ? Result<void>() : checked);
        runAll(rest, then);
    });
}

void Commands::later(std::function<void()> then)
{
    m_parts.clock.callAfter(0ms, this, std::move(then));
}

Result<void> checkResult(const Command &command, const Result<CommandResult> &result)
{
    if (!result)
        return fail(result.error());
    if (result->code == 0)
        return {};
    const QString said = result->errorOutput.trimmed().section(u'\n', 0, 0);
    return failLocally(u"%1: %2"_s.arg(commandText(command),
        said.isEmpty() ? ServiceText::tr("exit code %1").arg(QString::number(result->code)) : said));
}

} // namespace rensei::service

#include "commands.moc"

#include "moc_commands.cpp"
