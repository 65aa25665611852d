#include "tests/agent/install/played_world.h"

#include "agent/base/private_file.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEvent>
#include <QFile>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using secrets::StoreError;
using secrets::StoreProblem;

static constexpr auto serverUrl = "https://platform.example"_L1;

namespace {

class PlayedStore final : public secrets::SecretStore {
public:
    PlayedStore(PlayedWorld &world, bool isFile)
        : m_world(world)
        , m_isFile(isFile)
    {
    }

    QString name() const override { return m_isFile ? u"the secrets file"_s : u"the keychain"_s; }

    void read(const secrets::SecretId &id, QObject *context, ReadThen then) override
    {
        m_world.clock.callAfter({}, context, [this, account = id.account(), then = std::move(then)] {
            if (m_world.storeProblem && !m_isFile)
                return then(tl::unexpected(StoreError{*m_world.storeProblem}));
            if (!m_world.secrets.contains(account))
                return then(tl::unexpected(StoreError{StoreProblem::NoEntry}));
            then(Secret(QByteArray(m_world.secrets.value(account))));
        });
    }

    void write(const secrets::SecretId &id, Secret secret, QObject *context, DoneThen then) override
    {
        change(context, std::move(then), [this, account = id.account(), bytes = secret.view().toByteArray()] {
            m_world.secrets.insert(account, bytes);
        });
    }

    void remove(const secrets::SecretId &id, QObject *context, DoneThen then) override
    {
        change(context, std::move(then), [this, account = id.account()] { m_world.secrets.remove(account); });
    }

private:
    void change(QObject *context, DoneThen then, const std::function<void()> &effect)
    {
        const auto problem = m_world.writeProblem ? m_world.writeProblem : m_world.storeProblem;
        if (problem && !m_isFile)
            return m_world.clock.callAfter(
                {}, context, [problem, then = std::move(then)] { then(tl::unexpected(StoreError{*problem})); });
        if (!m_world.mayGoOn(false))
            return;
        effect();
        if (m_world.mayGoOn(true))
            m_world.clock.callAfter({}, context, [then = std::move(then)] { then({}); });
    }

    PlayedWorld &m_world;
    bool m_isFile;
};

class PlayedPlatform final : public http::Transport {
public:
    explicit PlayedPlatform(PlayedWorld &world)
        : m_world(world)
    {
    }

    void send(const http::Request &request, QObject *context, Then then) override
    {
        const bool isChange = request.method != "GET";
        if (isChange && !m_world.mayGoOn(false))
            return;
        const Result<http::Response> reply = m_world.answer(request);
        if (!isChange || m_world.mayGoOn(true))
            m_world.clock.callAfter({}, context, [reply, then = std::move(then)] { then(reply); });
    }

private:
    PlayedWorld &m_world;
};

} // namespace

SharedSecret secretOf(const QByteArray &text)
{
    return share(Secret(QByteArray(text)));
}

PlayedWorld::PlayedWorld()
    : services(std::make_unique<FakeServiceManager>(clock, home.filePath(u"services"_s)))
    , projects{QJsonObject{{u"id"_s, u"proj_1"_s}, {u"slug"_s, u"web-app"_s}, {u"name"_s, u"Web App"_s}}}
    , platform(std::make_unique<PlayedPlatform>(*this))
    , m_stores(std::make_shared<secrets::Stores>())
{
    m_stores->push_back(std::make_unique<PlayedStore>(*this, false));
    services->mayGoOn = [this](const QString &, bool isAfter) { return mayGoOn(isAfter); };
    // As an agent does it.
    services->ranOrEnded = [this](bool runs) {
        const bool written = runs && makePrivateFolder(site().paths.root)
            && writePrivateFile(site().paths.identity(), "{}") && writePrivateFile(site().paths.controlToken(), "t");
        if (runs && !written)
            qFatal("cannot write the files of a test");
    };
    config::RunnerProfile claude;
    claude.name = u"claude"_s;
    claude.adapter = config::Adapter::Claude;
    runners.append({.profile = claude,
        .title = u"Claude Code"_s,
        .isBuiltIn = true,
        .path = u"/usr/bin/claude"_s,
        .version = u"2.1"_s,
        .install = u"npm install claude"_s});
}

bool PlayedWorld::mayGoOn(bool isAfter)
{
    if (!isAfter)
        ++changes;
    if (killAt != 0 && changes == killAt && isAfter == killAfter)
        isKilled = true;
    return !isKilled;
}

QStringList PlayedWorld::validKeys() const
{
    QStringList ids;
    for (const Key &key : keys) {
        if (!key.isRevoked)
            ids.append(key.id);
    }
    return ids;
}

bool PlayedWorld::isTokenValid() const
{
    for (const Key &key : keys) {
        if (key.secret == token())
            return !key.isRevoked;
    }
    return !token().isEmpty() && token().startsWith("good");
}

static Result<http::Response> reply(int status, const QJsonObject &body = {})
{
    return http::Response{.status = status, .body = body, .root = body};
}

Result<http::Response> PlayedWorld::answerKeys(const http::Request &request)
{
    if (!mayMakeKeys)
        return fail({.kind = ErrorKind::Forbidden, .httpStatus = 403, .serverText = u"Insufficient permissions"_s});
    if (request.method == "POST") {
        const QString id = u"key_%1"_s.arg(keys.size() + 1);
        const QByteArray secret = "rsk_" + QByteArray::number(keys.size() + 1);
        keys.append({id, (*request.body)["name"_L1].toString(), secret});
        const auto projectIds = (*request.body)["projectIds"_L1].toArray();
        for (const auto &project : projectIds)
            keys.last().projects.append(project.toString());
        return reply(201, {{u"keyId"_s, id}, {u"token"_s, QString::fromLatin1(secret)}});
    }
    if (!listsKeys)
        return fail({.kind = ErrorKind::RouteMissing, .httpStatus = 404});
    if (request.method == "DELETE") {
        for (Key &key : keys) {
            if (request.path.endsWith(u'/' + key.id) && !key.isRevoked) {
                key.isRevoked = true;
                return reply(204);
            }
        }
        return fail({.kind = ErrorKind::NotFound, .httpStatus = 404});
    }
    QJsonArray listed;
    for (const Key &key : std::as_const(keys)) {
        if (!key.isRevoked)
            listed.append(QJsonObject{{u"keyId"_s, key.id}, {u"name"_s, key.name}});
    }
    return reply(200, {{u"keys"_s, listed}});
}

Result<http::Response> PlayedWorld::answer(const http::Request &request)
{
    const QString call = QString::fromLatin1(request.method) + u' ' + request.path;
    if (request.method != "GET")
        requests.append(call);
    if (const auto own = answers.constFind(call); own != answers.constEnd())
        return *own;
    if (request.path == u"/api/cli/whoami"_s)
        return reply(200,
            {{u"email"_s, u"mara@acme.example"_s},
                {u"org"_s, QJsonObject{{u"id"_s, u"org_1"_s}, {u"slug"_s, u"acme"_s}}}, {u"projects"_s, projects}});
    if (request.path == u"/api/cli/capacity"_s)
        return reply(200, {{u"hostVisible"_s, agentRuns() && listsHosts && isTokenValid()}});
    if (request.path.startsWith("/api/org/org_1/keys"_L1))
        return answerKeys(request);
    return fail({.kind = ErrorKind::NotFound, .httpStatus = 404});
}

control::ControlResult<control::StatusPayload> PlayedWorld::agentStatus() const
{
    if (!agentRuns() || !answersHello)
        return tl::unexpected(control::ControlFailure{control::Obstacle::NotListening});
    control::StatusPayload status;
    status.version = u"0.1.0"_s;
    status.pid = 42;
    status.activeSessions = sessions;
    status.platformUrl = serverUrl;
    return status;
}

control::ControlResult<control::StatsPayload> PlayedWorld::agentStats() const
{
    if (!agentRuns() || !answersHello)
        return tl::unexpected(control::ControlFailure{control::Obstacle::NotListening});
    control::StatsPayload stats;
    if (!isTokenValid()) {
        stats.registration.status
            = token().isEmpty() ? control::RegistrationStatus::Unregistered : control::RegistrationStatus::NeedsReauth;
        return stats;
    }
    if (!registers)
        return stats;
    stats.workerId = u"wkr_1"_s;
    stats.registration.status = control::RegistrationStatus::Idle;
    if (answersHeartbeats)
        stats.registration.lastAcknowledgedAt = clock.utcNow();
    return stats;
}

install::Site PlayedWorld::site() const
{
    return {.platform = QUrl(serverUrl),
        .platformText = serverUrl,
        .paths = {home.filePath(u"state"_s)},
        .configFile = configFile(),
        .hostName = u"mac"_s,
        .service = {.name = u"dev.rensei.test"_s,
            .program = u"/usr/bin/rensei-agent"_s,
            .arguments = {u"run"_s, u"--service"_s}}};
}

install::Reach PlayedWorld::reach()
{
    if (keepsKeysInFile && m_stores->size() == 1)
        m_stores->push_back(std::make_unique<PlayedStore>(*this, true));
    const auto later = [this](QObject *context, auto answer, auto then) {
        clock.callAfter(1ms, context, [answer, then] { then(answer()); });
    };
    return {.clock = clock,
        .platform = *platform,
        .stores = m_stores,
        .newSecrets = keepsKeysInFile ? *m_stores->back() : *m_stores->front(),
        .services = *services,
        .agent = {[this, later](QObject *context, auto then) {
                      later(
                          context, [this] { return agentStatus(); }, then);
                  },
            [this, later](QObject *context, auto then) {
                later(
                    context, [this] { return agentStats(); }, then);
            },
            [later](QObject *context, auto then) {
                later(
                    context, [] { return control::ControlResult<control::ActionReply>(control::ActionReply()); }, then);
            }},
        .findRunners =
            [this, later](const config::Config &, QObject *context, auto then) {
                later(
                    context, [this] { return runners; }, then);
            },
        .findListener =
            [this, later](quint16 port, QObject *context, auto then) {
                later(
                    context, [this, port] { return listeners.value(port); }, then);
            },
        .home = home.path()};
}

QByteArray PlayedWorld::config() const
{
    QFile file(configFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PlayedWorld::writeConfig(const QByteArray &yaml)
{
    if (!makePrivateFolder(home.filePath(u"config"_s)) || !writePrivateFile(configFile(), yaml))
        qFatal("cannot write the files of a test");
}

QMap<QString, QByteArray> PlayedWorld::files() const
{
    QMap<QString, QByteArray> found;
    QDirIterator all(home.path(), QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QFile file(path);
        found.insert(path, all.fileInfo().isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return found;
}

QString PlayedRun::state(const QString &id) const
{
    QString last;
    for (const install::StepChange &step : steps) {
        if (step.id == id)
            last = install::wireName(step.state);
    }
    return last;
}

QString PlayedRun::evidence(const QString &id) const
{
    QString last;
    for (const install::StepChange &step : steps) {
        if (step.id == id)
            last = step.evidence;
    }
    return last;
}

std::optional<install::Problem> PlayedRun::problem() const
{
    for (const install::StepChange &step : steps) {
        if (step.problem)
            return step.problem;
    }
    return std::nullopt;
}

template <typename Subject>
static void listen(Subject &subject, PlayedRun &run)
{
    QObject::connect(&subject, &Subject::stepChanged, &subject,
        [&run](const install::StepChange &change) { run.steps.append(change); });
    QObject::connect(&subject, &Subject::finished, &subject, [&run](const install::Outcome &outcome) {
        if (run.outcome)
            qFatal("finished twice");
        run.outcome = outcome;
    });
}

static void letRun(PlayedWorld &world, const PlayedRun &run)
{
    for (int i = 0; i < 2000 && !run.outcome && !world.isKilled; ++i)
        world.clock.advance(100ms);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

PlayedRun install(PlayedWorld &world, install::Installer::Request request,
    const std::function<bool(const install::StepChange &)> &cancelAt)
{
    PlayedRun run;
    install::Reach reach = world.reach();
    install::Installer installer(reach, world.site(), request);
    listen(installer, run);
    QObject::connect(&installer, &install::Installer::planned, &installer, [&](const install::Plan &plan) {
        run.plan = plan;
        installer.proceed(installer.wishes());
    });
    if (cancelAt) {
        QObject::connect(
            &installer, &install::Installer::stepChanged, &installer, [&](const install::StepChange &change) {
                if (cancelAt(change))
                    installer.cancel();
            });
    }
    installer.prepare();
    letRun(world, run);
    return run;
}

PlayedRun undo(PlayedWorld &world, install::Undo::Wish wish)
{
    PlayedRun run;
    install::Reach reach = world.reach();
    const install::Site site = world.site();
    const auto receipt = install::loadReceipt(install::receiptPath(site.paths));
    install::Undo undoing(reach, site, receipt && *receipt ? **receipt : install::Receipt(), std::move(wish));
    listen(undoing, run);
    undoing.start();
    letRun(world, run);
    return run;
}

} // namespace rensei::tests
