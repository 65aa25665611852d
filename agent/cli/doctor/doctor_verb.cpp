#include "agent/cli/doctor/doctor_verb.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/doctor/bundle.h"
#include "agent/cli/doctor/doctor_run.h"
#include "agent/cli/install/installed_service.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/cli/user_key.h"
#include "agent/config/config_file.h"
#include "agent/config/contexts.h"
#include "agent/control/endpoint_file.h"
#include "agent/doctor/doctor_text.h"
#include "agent/http/network_transport.h"
#include "agent/http/server_url.h"
#include "agent/runner/login_path.h"
#include "agent/secrets/stores.h"
#include "agent/service/service_manager.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QProcessEnvironment>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using doctor::CheckStatus;

namespace {

struct DoctorVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::DoctorVerbText)
};

} // namespace

namespace {

/// What the doctor is about, as far as it can be told: a broken configuration is one of the things it is for.
struct Patient {
    StatePaths paths;
    QString configFile;
    config::Config config;
    config::Contexts contexts; ///< none where they cannot be read
    std::optional<QUrl> platform = {};
    bool isPlatformNamed = false;
    quint16 port = 0;
    std::optional<control::StatusPayload> agent = {}; ///< nullopt where it does not answer
};

} // namespace

static tl::expected<Patient, CommandError> resolvePatient(const Invocation &invocation)
{
    const auto paths = resolveStatePaths(invocation);
    if (!paths)
        return tl::unexpected(paths.error());
    const auto file = resolveConfigFile(invocation);
    if (!file)
        return tl::unexpected(file.error());
    const auto config = config::loadConfig(*file);
    Patient patient{.paths = *paths,
        .configFile = *file,
        .config = config.value_or(config::Config()),
        .contexts = config::loadContexts(config::contextsFile(*file)).value_or(config::Contexts())};
    patient.isPlatformNamed = invocation.isSet(u"platform"_s);
    if (patient.isPlatformNamed || config) {
        const auto url
            = http::parseServerUrl(patient.isPlatformNamed ? invocation.value(u"platform"_s) : config->platformUrl);
        if (!url && patient.isPlatformNamed)
            return tl::unexpected(CommandError{ExitUsage, url.error().detail});
        if (url)
            patient.platform = *url;
    }
    const auto endpoint = control::readEndpoint(paths->endpoint());
    patient.port = endpoint ? endpoint->port : patient.config.port;
    return patient;
}

static QString platformText(const Patient &patient)
{
    return patient.platform ? patient.platform->toString(QUrl::FullyEncoded) : QString();
}

// The running agent's platform counts, unless one was named; and runners are where the login shell finds them. Both at
// once, within 5 s.
static void prepare(Patient &patient, control::ControlClient &agent, const ProcessFactory &makeProcess, Clock &clock)
{
    int open = 2;
    const auto oneIsDone = [&open] {
        if (--open == 0)
            QCoreApplication::exit();
    };
    agent.status(&agent, [&patient, oneIsDone](const control::ControlResult<control::StatusPayload> &status) {
        if (status)
            patient.agent = *status;
        const auto url = http::parseServerUrl(status ? status->platformUrl : QString());
        if (url && !patient.isPlatformNamed)
            patient.platform = *url;
        oneIsDone();
    });
    runner::LoginPath loginPath(makeProcess, clock);
    QObject::connect(&loginPath, &runner::LoginPath::found, &loginPath, [oneIsDone](const QStringList &folders) {
        qputenv("PATH", runner::extendedPath(qEnvironmentVariable("PATH"), folders).toLocal8Bit());
        oneIsDone();
    });
    clock.callAfter(std::chrono::milliseconds(0), &loginPath, [&loginPath] { loginPath.start(); });
    QCoreApplication::exec();
}

static auto tokenFinder(std::shared_ptr<secrets::Stores> stores, const Patient &patient)
{
    const bool isInConfig = patient.config.authToken && !patient.config.authToken->isEmpty();
    const secrets::SecretId id{secrets::SecretKind::RegistrationToken, platformText(patient)};
    return [stores, id, isInConfig](QObject *context, std::function<void(doctor::TokenFacts)> then) {
        secrets::findSecret(stores, id, context, [isInConfig, then = std::move(then)](const secrets::Found &found) {
            const bool isPresent = found.secret || isInConfig;
            then({isPresent,
                found.problem && !isPresent ? secrets::explain(*found.problem, secrets::SecretKind::RegistrationToken)
                                            : QString()});
        });
    };
}

// As the installation writes it: what differs is another version's, or somebody else's.
static QStringList argumentsFor(const QStringList &verb, const Patient &patient, const QString &serviceName)
{
    QStringList arguments = verb + QStringList{u"--state-dir"_s, patient.paths.root};
    if (verb.first() != "repair"_L1)
        return arguments;
    arguments += {u"--config"_s, patient.configFile, u"--json"_s};
    if (!serviceName.isEmpty())
        arguments += {u"--service-name"_s, serviceName};
    if (patient.isPlatformNamed)
        arguments += {u"--platform"_s, platformText(patient)};
    return arguments;
}

static void printFixed(const DoctorRun::Fixed &fixed, bool asJson)
{
    const QString time = QLocale().toString(toDateTime(fixed.at).toLocalTime(), u"HH:mm"_s);
    const QString outcome = fixed.wasNeeded
        ? doctor::fixedText(fixed.check, time)
        : DoctorVerbText::tr("%1: nothing to fix, checked %2.").arg(fixed.check.title, time);
    const QString text = fixed.said.isEmpty() ? outcome : fixed.said + u'\n' + outcome;
    if (!asJson)
        return print(text + u'\n');
    print(QString::fromUtf8(
              QJsonDocument(QJsonObject{{u"id"_s, fixed.check.id}, {u"status"_s, wireName(fixed.check.status)},
                                {u"detail"_s, text}, {u"at"_s, toIso(fixed.at)}})
                  .toJson(QJsonDocument::Compact))
        + u'\n');
}

static void printReport(const doctor::Report &report, bool asJson)
{
    print(asJson ? QString::fromUtf8(QJsonDocument(toJson(report)).toJson()) : doctor::reportText(report));
}

int runDoctor(const Invocation &invocation, Clock &clock)
{
    if (invocation.isSet(u"service-name"_s) && !service::isServiceName(invocation.value(u"service-name"_s)))
        return usageError(DoctorVerbText::tr("--service-name takes letters, digits, dots and dashes."));
    const QString wanted = invocation.value(u"fix"_s);
    if (invocation.isSet(u"fix"_s) && !doctor::checkIds().contains(wanted))
        return usageError(
            DoctorVerbText::tr("--fix takes the id of a check: %1.").arg(doctor::checkIds().join(u", "_s)));
    const bool isBundle = invocation.isSet(u"bundle"_s);
    if (isBundle && (invocation.isSet(u"fix"_s) || invocation.isSet(u"json"_s)))
        return usageError(DoctorVerbText::tr("--bundle goes with neither --fix nor --json."));
    if (isBundle && invocation.value(u"bundle"_s).isEmpty())
        return usageError(DoctorVerbText::tr("--bundle takes the name of a file."));
    auto patient = resolvePatient(invocation);
    if (!patient) {
        printError(patient.error().text);
        return patient.error().code;
    }
    control::ControlClient agent(patient->paths, control::loopbackChannels(userAgent(), clock), clock);
    const ProcessFactory makeProcess = makeSystemProcess;
    prepare(*patient, agent, makeProcess, clock);
    http::NetworkTransport platform(patient->platform.value_or(QUrl()), userAgent(), clock);
    // A file that cannot be used shows as a connection that is not safe.
    [[maybe_unused]] const auto trusted = platform.setNetwork(networkSettings(patient->config, patient->paths, clock));
    const auto stores = std::make_shared<secrets::Stores>(secrets::makeStores(patient->paths, clock));
    const auto manager = service::makeServiceManager({.clock = clock});
    const service::ServiceDefinition definition = installedService(invocation, patient->paths, patient->configFile);
    VerbRunner verbs(makeSystemProcess, clock, QCoreApplication::applicationFilePath(),
        QProcessEnvironment::systemEnvironment().toStringList());
    const auto runVerb
        = [&verbs, &patient, name = invocation.value(u"service-name"_s)](const QStringList &verb, QObject *,
              doctor::FixParts::VerbThen then) { verbs.run(argumentsFor(verb, *patient, name), std::move(then)); };
    DoctorRun run({.agent = agent,
                      .platform = patient->platform ? &platform : nullptr,
                      .platformUrl = platformText(*patient),
                      .clock = clock,
                      .manager = manager.get(),
                      .service = definition,
                      .makeProcess = makeProcess,
                      .paths = patient->paths,
                      .configPath = patient->configFile,
                      .port = patient->port,
                      .home = QDir::homePath(),
                      .findToken = tokenFinder(stores, *patient),
                      .findKey = findAccountKey(stores, patient->contexts.accountAt(platformText(*patient)),
                          platformText(*patient), platform, clock)},
        {.agent = agent,
            .clock = clock,
            .manager = manager.get(),
            .service = definition,
            .paths = patient->paths,
            .configPath = patient->configFile,
            .runVerb = runVerb});
    const bool asJson = invocation.isSet(u"json"_s);
    if (invocation.isSet(u"fix"_s)) {
        run.fix(wanted, [asJson](const DoctorRun::Fixed &fixed) {
            printFixed(fixed, asJson);
            QCoreApplication::exit(fixed.check.status == CheckStatus::Fail ? ExitFailure : ExitSuccess);
        });
    } else if (isBundle) {
        run.check([&patient, &clock, path = invocation.value(u"bundle"_s)](const doctor::Report &report) {
            const diagnostics::Sources sources{
                .paths = patient->paths, .configFile = patient->configFile, .now = clock.utcNow()};
            QCoreApplication::exit(saveBundle(path, sources, report, patient->agent));
        });
    } else {
        run.check([asJson](const doctor::Report &report) {
            printReport(report, asJson);
            QCoreApplication::exit(report.isOk() ? ExitSuccess : ExitFailure);
        });
    }
    return QCoreApplication::exec();
}

} // namespace rensei::cli
