#include "agent/doctor/repository_probe.h"

#include "agent/doctor/texts.h"
#include "agent/runner/runner_environment.h"
#include "agent/runner/search_path.h"
#include "agent/workspace/repository_url.h"

#include <QDir>

namespace rensei::doctor {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using workspace::GitOutput;

static constexpr int maxRepositories = 3;

RepositoryProbe::RepositoryProbe(const ProcessFactory &makeProcess, Clock &clock, runner::FindProgram find)
    : m_makeProcess(makeProcess)
    , m_clock(clock)
    , m_find(std::move(find))
{
}

RepositoryProbe::~RepositoryProbe() = default;

static QString whyNot(const Error &error)
{
    return error.timedOut ? DoctorText::tr("git did not end in time") : error.detail;
}

static QString lastLine(const QString &text)
{
    return text.trimmed().section(u'\n', -1).trimmed();
}

void RepositoryProbe::ask(const workspace::GitCall &call, std::function<void(const Result<GitOutput> &)> then)
{
    ++m_open;
    m_runs.push_back(std::make_unique<workspace::GitRun>(m_git, m_makeProcess, m_clock));
    m_runs.back()->start(call, [this, then = std::move(then)](const Result<GitOutput> &output) {
        then(output);
        countAnswer();
    });
}

void RepositoryProbe::start(const config::Config &config, std::chrono::milliseconds deadline, Then then)
{
    m_then = std::move(then);
    const QString git = m_find(u"git"_s);
    m_facts.isFound = !git.isEmpty();
    if (!m_facts.isFound) {
        ++m_open;
        return m_clock.callAfter(0ms, this, [this] { countAnswer(); });
    }
    auto own = runner::ownEnvironment();
    own.insert(u"PATH"_s, runner::searchPath(own).join(QDir::listSeparator()));
    m_git = {git, workspace::gitEnvironment(own)};
    // A second is for git's end to be confirmed.
    const auto limit = std::max<std::chrono::milliseconds>(100ms, deadline - 1s);
    ++m_open;
    ask({.arguments = {u"--version"_s}, .folder = QDir::rootPath(), .deadline = limit},
        [this](const Result<GitOutput> &output) {
            if (output && output->code == 0)
                m_facts.version = lastLine(QString::fromUtf8(output->out.left(200)));
        });
    for (const config::ProjectRepository &repository : config.projects) {
        if (m_facts.repositories == maxRepositories)
            break;
        ++m_facts.repositories;
        const auto url = workspace::parseRepositoryUrl(repository.address, workspace::ChosenBy::Owner);
        if (!url) {
            m_facts.unreachable.append({repository.address, url.error().detail});
            continue;
        }
        ask({.arguments = {u"ls-remote"_s, u"--"_s, url->text, u"HEAD"_s},
                .folder = QDir::rootPath(),
                .deadline = limit,
                .environment = {u"GIT_ALLOW_PROTOCOL="_s + workspace::allowedProtocols(*url)}},
            [this, address = url->text](const Result<GitOutput> &output) {
                if (!output)
                    m_facts.unreachable.append({address, whyNot(output.error())});
                else if (output->code != 0)
                    m_facts.unreachable.append({address, lastLine(output->errors)});
            });
    }
    countAnswer();
}

void RepositoryProbe::countAnswer()
{
    if (--m_open > 0)
        return;
    const Then then = std::exchange(m_then, {});
    if (then)
        then(m_facts);
}

} // namespace rensei::doctor

#include "moc_repository_probe.cpp"
