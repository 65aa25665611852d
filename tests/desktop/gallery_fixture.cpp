#include "tests/desktop/gallery_fixture.h"

#include <QApplication>
#include <QJsonArray>
#include <QStyle>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;
using control::Condition;
using control::ConditionCode;
using control::DaemonStatus;
using control::Severity;
using status::Outcome;
using status::Reason;

GalleryFixture::GalleryFixture()
{
    QObject::connect(&source, &SessionSource::cleared, &model, &SessionModel::clear);
    QObject::connect(&source, &SessionSource::updated, &model, &SessionModel::apply);
    QObject::connect(&source, &SessionSource::changed, &model, [this] {
        using Phase = SessionSource::Phase;
        model.setStale(source.phase() != Phase::Ready && source.phase() != Phase::Loading);
    });
}

struct Row {
    const char *identifier;
    const char *status;
    const char *workType;
    const char *provider;
    std::chrono::seconds startedAgo;
    int duration; ///< seconds; 0 for one that goes on
    const char *cost;
    const char *health;
    const char *signal = "";
};

static QJsonObject session(const Row &row, int number, Instant now)
{
    QJsonObject out{{u"id"_s, u"ses_%1"_s.arg(number)}, {u"status"_s, QString::fromLatin1(row.status)}};
    const auto add = [&out](const QString &key, const char *text) {
        if (*text)
            out.insert(key, QString::fromLatin1(text));
    };
    add(u"issueIdentifier"_s, row.identifier);
    add(u"workType"_s, row.workType);
    add(u"provider"_s, row.provider);
    add(u"costUsd"_s, row.cost);
    if (row.startedAgo > 0s)
        out.insert(u"startedAt"_s, toDateTime(now - row.startedAgo).toString(Qt::ISODateWithMs));
    if (row.duration > 0)
        out.insert(u"duration"_s, row.duration);
    QJsonObject health{{u"healthStatus"_s, QString::fromLatin1(row.health)}};
    if (*row.signal)
        health.insert(u"stuckSignals"_s, QJsonArray{QString::fromLatin1(row.signal)});
    if (*row.health)
        out.insert(u"health"_s, health);
    return out;
}

QJsonArray GalleryFixture::listed() const
{
    static const QList<Row> rows{
        {"ENG-124", "working", "development", "local", 9min, 0, "0.14", "red", "toolLoopStuck"},
        {"ENG-131", "working", "qa", "e2b", 95s, 0, "0.02", "green"},
        {"OPS-9", "working", "coordination", "local", 73min, 0, "1.86", "yellow", "sessionRunningTooLong"},
        {"ENG-133", "queued", "", "", 0s, 0, "", ""},
        {"ENG-90", "completed", "research", "local", 19h, 1080, "1.20", "green"},
        {"ENG-118", "completed", "development", "daytona", 3h, 3960, "4.31", "green"},
        {"ENG-117", "failed", "development", "local", 4h, 412, "0.38", "green"},
        {"ENG-99", "completed", "refinement", "local", 5h, 75, "0.004", "green"},
        {"", "completed", "a kind of work with a long name", "kubernetes-europe-west", 6h, 7260, "12.95", "green"},
        {"ENG-112", "stopped", "qa-coordination", "vercel", 26h, 951, "0.77", "green"},
        {"ENG-111", "completed", "acceptance", "local", 27h, 640, "0.52", "green"},
        {"ENG-105", "completed", "development", "e2b", 50h, 5400, "3.08", "green"},
        {"ENG-104", "failed", "development", "local", 80h, 20, "", "green"},
        {"ENG-101", "completed", "development", "local", 200h, 2222, "2.22", "green"},
    };
    QJsonArray sessions;
    for (int i = 0; i < rows.size(); ++i)
        sessions.append(session(rows.at(i), i, clock.utcNow()));
    return sessions;
}

void GalleryFixture::list()
{
    source.use({});
    transport.answer(200, {{u"sessions"_s, listed()}, {u"cursor"_s, u"more"_s}});
    while (transport.waiting() > 0) // as far as live sessions may follow
        transport.answer(200, {{u"sessions"_s, QJsonArray()}});
    clock.advance(6s);
}

void GalleryFixture::listWithMore()
{
    source.use({});
    transport.answer(200, {{u"sessions"_s, listed()}, {u"cursor"_s, u"more"_s}});
    clock.advance(6s);
}

StatusInputs GalleryFixture::inputs() const
{
    StatusInputs inputs;
    inputs.now = clock.utcNow();
    status::AuthCheck &auth = inputs.status.auth;
    auth.outcome = Outcome::Ok;
    auth.asOf = ago(12s);
    auth.email = u"mark@acme.com"_s;
    auth.kind = u"user"_s;
    auth.org = u"acme-corp"_s;
    status::DaemonCheck &daemon = inputs.status.daemon;
    daemon.outcome = Outcome::Ok;
    daemon.asOf = ago(3s);
    daemon.address = u"127.0.0.1:7734"_s;
    daemon.version = u"0.8.3"_s;
    status::PlatformCheck &platform = inputs.status.platform;
    platform.outcome = Outcome::Ok;
    platform.asOf = ago(41s);
    platform.hostVisible = true;
    platform.pool = u"local-acme-corp"_s;
    status::CapacityCheck &capacity = inputs.status.capacity;
    capacity.outcome = Outcome::Ok;
    capacity.asOf = ago(41s);
    capacity.hosts = 4;
    capacity.totalSlots = 12;
    capacity.onDemandProviders = {{u"e2b"_s}, {u"modal"_s, false}};
    inputs.agent = control::StatusPayload{.status = DaemonStatus::Ready,
        .version = u"0.8.3"_s,
        .uptime = 11520s,
        .activeSessions = 2,
        .maxSessions = 4,
        .accepting = true,
        .timestamp = inputs.now};
    inputs.supervision = Supervision::Running;
    inputs.ownsAgent = true;
    return inputs;
}

StatusNotices GalleryFixture::notices() const
{
    return {.fleet = platform::Fleet{2, 3, 28, platform::Money{25'150'000}},
        .platform = u"app.rensei.ai"_s,
        .now = clock.utcNow()};
}

static void set(status::Check &check, Outcome outcome, Reason reason)
{
    check.outcome = outcome;
    check.reason = reason;
}

static void agentGone(StatusInputs &inputs, Supervision supervision)
{
    set(inputs.status.daemon, Outcome::Failed, Reason::NotRunning);
    inputs.agent.reset();
    inputs.supervision = supervision;
}

using Inputs = StatusInputs &;
using Notes = StatusNotices &;

static QList<GalleryFixture::View> workingViews()
{
    return {
        {"busy", [](Inputs, Notes, const GalleryFixture &) {}},
        {"ok", [](Inputs inputs, Notes, const GalleryFixture &) { inputs.agent->activeSessions = 0; }},
        {"checking",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                inputs.status = {};
                inputs.agent.reset();
                inputs.supervision = Supervision::Starting;
            }},
        {"attention", [](Inputs inputs, Notes, const GalleryFixture &) { inputs.redSessions = 2; }},
        {"ghost",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                inputs.ghost = GhostSession{QStringLiteral("a"), QStringLiteral("ENG-124"), inputs.now - 10min};
            }},
        {"paused", [](Inputs inputs, Notes, const GalleryFixture &) { inputs.agent->status = DaemonStatus::Paused; }},
        {"no-slots",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                inputs.agent->maxSessions = inputs.agent->activeSessions = 0;
            }},
        {"elsewhere",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                set(inputs.status.daemon, Outcome::Failed, Reason::Elsewhere);
                inputs.agent->platformUrl = u"https://rensei.intern.example"_s;
                set(inputs.status.platform, Outcome::Failed, Reason::NotVisible);
            }},
        {"no-runner",
            [](Inputs inputs, Notes, const GalleryFixture &fixture) {
                inputs.agent->conditions.append(
                    Condition{ConditionCode::NoRuntime, Severity::Error, {}, fixture.ago(1min)});
            }},
        {"disk-low",
            [](Inputs inputs, Notes, const GalleryFixture &fixture) {
                inputs.agent->conditions.append(
                    Condition{ConditionCode::DiskLow, Severity::Error, {}, fixture.ago(1h)});
            }},
        {"work-refused",
            [](Inputs inputs, Notes, const GalleryFixture &fixture) {
                inputs.agent->conditions.append(Condition{ConditionCode::WorkRefused, Severity::Warning,
                    u"Work was rejected (the runner does not start: No such file or directory). It is requested less "
                    "often until something runs."_s,
                    fixture.ago(3min)});
            }},
    };
}

static QList<GalleryFixture::View> credentialViews()
{
    return {
        {"signed-out",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                inputs.status.auth = {};
                set(inputs.status.auth, Outcome::Failed, Reason::NoKey);
                set(inputs.status.platform, Outcome::Skipped, Reason::AuthRequired);
                set(inputs.status.capacity, Outcome::Skipped, Reason::AuthRequired);
            }},
        {"key-refused",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                set(inputs.status.auth, Outcome::Failed, Reason::KeyRefused);
                set(inputs.status.platform, Outcome::Skipped, Reason::AuthRequired);
                set(inputs.status.capacity, Outcome::Skipped, Reason::AuthRequired);
            }},
        {"keychain-locked",
            [](Inputs inputs, Notes notices, const GalleryFixture &) {
                set(inputs.status.auth, Outcome::Failed, Reason::KeyUnreadable);
                set(inputs.status.platform, Outcome::Skipped, Reason::AuthRequired);
                set(inputs.status.capacity, Outcome::Skipped, Reason::AuthRequired);
                notices.keyProblem = secrets::StoreProblem::Locked;
            }},
        {"token-refused",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                set(inputs.status.daemon, Outcome::Failed, Reason::TokenRefused);
                set(inputs.status.platform, Outcome::Failed, Reason::NotVisible);
            }},
    };
}

static QList<GalleryFixture::View> outageViews()
{
    return {
        {"agent-waiting",
            [](Inputs inputs, Notes, const GalleryFixture &) { agentGone(inputs, Supervision::RestartPending); }},
        {"agent-given-up",
            [](Inputs inputs, Notes, const GalleryFixture &) { agentGone(inputs, Supervision::CrashLoop); }},
        {"agent-blocked",
            [](Inputs inputs, Notes notices, const GalleryFixture &) {
                agentGone(inputs, Supervision::Blocked);
                notices.portOwner = u"another-program (process 4711)"_s;
            }},
        {"agent-restarted",
            [](Inputs, Notes notices, const GalleryFixture &fixture) { notices.agentEndedAt = fixture.ago(20min); }},
        {"platform-away",
            [](Inputs inputs, Notes, const GalleryFixture &fixture) {
                status::Status &checks = inputs.status;
                for (status::Check *check :
                    std::initializer_list<status::Check *>{&checks.platform, &checks.capacity}) {
                    set(*check, Outcome::Unknown, Reason::Unreachable);
                    check->asOf = fixture.ago(4min);
                }
                checks.platform.isUnreachable = true;
                inputs.isListLost = true;
            }},
        {"platform-hears-nothing",
            [](Inputs inputs, Notes notices, const GalleryFixture &fixture) {
                inputs.agent->registration
                    = control::StatusPayload::Registration{control::RegistrationStatus::Idle, fixture.ago(4min)};
                notices.problemSince = fixture.ago(1min);
                notices.proofs = {{StatusSummary::Subject::Account, fixture.ago(10min)}};
            }},
        {"agent-stopped-unseen",
            [](Inputs inputs, Notes notices, const GalleryFixture &fixture) {
                agentGone(inputs, Supervision::Stopped);
                set(inputs.status.platform, Outcome::Failed, Reason::NotVisible);
                notices.problemSince = fixture.ago(9min);
            }},
        {"platform-certificate",
            [](Inputs inputs, Notes, const GalleryFixture &fixture) {
                status::PlatformCheck &platform = inputs.status.platform;
                set(platform, Outcome::Unknown, Reason::Unreachable);
                platform.asOf = fixture.ago(4min);
                platform.isUnreachable = true;
                platform.barrier = Barrier::Certificate;
                platform.cause = u"the certificate of \"rensei.acme.example\", issued by \"Acme Root CA\" and valid "
                                 "until 2026-11-01, is not trusted: The certificate has expired"_s;
            }},
        {"self-hosted",
            [](Inputs inputs, Notes, const GalleryFixture &) {
                inputs.status.auth = {};
                set(inputs.status.auth, Outcome::NotApplicable, Reason::NoAccountService);
                set(inputs.status.capacity, Outcome::Unknown, Reason::NotReported);
            }},
    };
}

const QList<GalleryFixture::View> &GalleryFixture::views()
{
    static const QList<View> all = workingViews() + credentialViews() + outageViews();
    return all;
}

QPalette lightPalette()
{
    QPalette palette = QApplication::style()->standardPalette();
    palette.setColor(QPalette::Highlight, QColor(0x0a, 0x5b, 0xb5));
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x20, 0x24, 0x28);
    const QColor text(0xe6, 0xe8, 0xea);
    const QColor quiet(0x8b, 0x93, 0x9b);
    QPalette palette(QColor(0x2d, 0x32, 0x37), window);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(0x18, 0x1b, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x2a, 0x2f));
    palette.setColor(QPalette::ToolTipBase, window);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, QColor(0x0a, 0x5b, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x58, 0xa6, 0xff));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6c, 0x74, 0x7c));
    return palette;
}

QPalette highContrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::BrightText, QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0xeb, 0xff));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0xff, 0xff, 0x00));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x3f, 0xf2, 0x3f));
    return palette;
}

} // namespace rensei::tests
