#include "agent/cli/table/setup_verbs.h"

#include "agent/cli/table/common_options.h"

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct SetupVerbTable : CommonOptions {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::VerbText)

public:
    static Verb authVerb()
    {
        return {u"auth"_s, QT_TR_NOOP("Keep the accounts that you work with, and this computer's registration token."),
            {{u"user"_s, {}, QT_TR_NOOP("A person's user key.")},
                {u"host"_s, {}, QT_TR_NOOP("The registration token of this computer.")},
                {u"client-id"_s, u"ID"_s, QT_TR_NOOP("An OAuth client, for a computer without a person.")},
                anyTokenOption,
                {u"secret-stdin"_s, {}, QT_TR_NOOP("Read the client's secret from the first line of standard input.")},
                {u"project"_s, u"SLUG"_s, QT_TR_NOOP("With add: the project that you work on in this context.")},
                askedPlatformOption, jsonOption,
                {u"file-store"_s, {},
                    QT_TR_NOOP("With add: keep it in a file of the state folder that only you can read.")},
                {u"kind"_s, u"host|user"_s, QT_TR_NOOP("The same as --host and --user."), false,
                    {u"host"_s, u"user"_s}},
                stateOption, configOption},
            {{u"add"_s, {u"[NAME]"_s},
                 QT_TR_NOOP("Keep a key in a context of that name; typed, or from standard input.")},
                {u"list"_s, {}, QT_TR_NOOP("List the contexts, with a * at the active one, and where their keys are.")},
                {u"remove"_s, {u"[NAME]"_s}, QT_TR_NOOP("Remove a context and its key.")},
                {u"switch"_s, {u"NAME"_s}, QT_TR_NOOP("Make another context the active one.")}},
            false, {},
            {u"auth add --user work"_s, QT_TR_NOOP("Ask for your user key, check it, and keep it as \"work\".")}};
    }

    static Verb completionVerb()
    {
        return {u"completion"_s, QT_TR_NOOP("Print what makes a shell complete this program's command line."), {},
            {{u"bash"_s, {}, QT_TR_NOOP("For bash.")}, {u"zsh"_s, {}, QT_TR_NOOP("For zsh.")},
                {u"fish"_s, {}, QT_TR_NOOP("For fish.")}, {u"powershell"_s, {}, QT_TR_NOOP("For PowerShell.")}},
            false, {},
            {u"completion bash > ~/.local/share/bash-completion/completions/rensei-agent"_s,
                QT_TR_NOOP("Complete in every bash that is started from now on.")},
            true};
    }

    static Verb manPagesVerb()
    {
        return {u"man-pages"_s,
            QT_TR_NOOP("Write the manual pages of this program into a folder, for those who package it."), {}, {},
            false, {u"DIR"_s}, {u"man-pages /usr/local/share/man/man1"_s, QT_TR_NOOP("Install them by hand.")}, true};
    }

    static QList<VerbOption> installOptions()
    {
        return {jsonOption, {u"dry-run"_s, {}, QT_TR_NOOP("Only say what is done and what would be.")},
            {u"yes"_s, {}, QT_TR_NOOP("Ask nothing.")}, userKeyOption, stateOption, configOption,
            {u"platform"_s, u"URL"_s, QT_TR_NOOP("The platform's address; else that of the configuration.")},
            {u"service-name"_s, u"NAME"_s,
                QT_TR_NOOP("The name of the background program for the system; dev.rensei.daemon.")},
            {u"ends-with-input"_s, {}, QT_TR_NOOP("The end of standard input cancels.")}};
    }

    static Verb installVerb(const QString &name, VerbText summary, const VerbExample &example)
    {
        return {name, summary,
            installOptions()
                + QList<VerbOption>{{u"project"_s, u"SLUG"_s,
                                        QT_TR_NOOP("A project whose work is taken; once for each of several. Without "
                                                   "it the usual one."),
                                        true},
                    {u"import"_s, {},
                        QT_TR_NOOP("Take over the set-up of another host program, ~/.rensei or ~/.donmai, or the one "
                                   "at PATH.")},
                    {u"runner"_s, u"NAME"_s, QT_TR_NOOP("The agent that does the work; else the recommended one.")},
                    {u"permissions"_s, u"NAME"_s,
                        QT_TR_NOOP("What it may do unasked: careful, workspace or autonomous."), false,
                        {u"careful"_s, u"workspace"_s, u"autonomous"_s}},
                    {u"host-token-stdin"_s, {},
                        QT_TR_NOOP(
                            "Read a registration token from the next line of standard input; then no key is made.")},
                    {u"before-login"_s, {}, QT_TR_NOOP("Run while nobody is logged in, too, where the system can.")},
                    {u"file-store"_s, {},
                        QT_TR_NOOP("Keep the token in a file that only you can read, not in the keychain.")}},
            {}, false, {u"[PATH]"_s}, example};
    }

    static Verb uninstallVerb()
    {
        return {u"uninstall"_s,
            QT_TR_NOOP("Take back what install did: the background program, the key, the configuration."),
            installOptions()
                + QList<VerbOption>{{u"revoke-key"_s, {},
                                        QT_TR_NOOP("Revoke this computer's key on the platform, too.")},
                    {u"delete-data"_s, {}, QT_TR_NOOP("Delete logs, sessions and working copies, too.")}},
            {}, false, {},
            {u"uninstall --yes --revoke-key"_s, QT_TR_NOOP("Wait for running sessions, then leave nothing valid.")}};
    }

    static Verb demoVerb()
    {
        return {u"demo"_s, QT_TR_NOOP("Run a platform and an agent to look at, with made-up sessions."),
            {{u"for"_s, u"SECONDS"_s, QT_TR_NOOP("End after so long; else it goes on until stopped.")},
                {u"sessions"_s, u"N"_s, QT_TR_NOOP("End once so many sessions have ended.")},
                {u"scenario"_s, u"NAME"_s, QT_TR_NOOP("\"troubled\", the default, or \"calm\"."), false,
                    {u"troubled"_s, u"calm"_s}}},
            {}, false, {}, {u"demo --for 60"_s, QT_TR_NOOP("Look at it for a minute.")}};
    }

    static QList<Verb> all()
    {
        return {
            installVerb(u"install"_s, QT_TR_NOOP("Make this computer take work, now and after each login."),
                {u"install --project web-app"_s, QT_TR_NOOP("Show what will be written, then do it.")}),
            installVerb(u"repair"_s,
                QT_TR_NOOP("Do again what install did and is not so any more; replace a refused key."),
                {u"repair"_s, QT_TR_NOOP("What is as it should be is not done again.")}),
            uninstallVerb(),
            authVerb(),
            demoVerb(),
            completionVerb(),
            manPagesVerb(),
            {u"example-runner"_s, QT_TR_NOOP("Play one made-up session on standard input and output."), {}, {}, false,
                {}, {u"example-runner"_s, QT_TR_NOOP("What the agent starts for the runner \"example\".")}, true},
            {u"version"_s, QT_TR_NOOP("Say which version this is."), {}, {}, false, {}, {u"version"_s}},
        };
    }
};

} // namespace

QList<Verb> setupVerbs()
{
    return SetupVerbTable::all();
}

} // namespace rensei::cli
