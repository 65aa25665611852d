#pragma once

#include "app/backend/host_token.h"
#include "app/backend/session_stops.h"
#include "app/backend/settings.h"
#include "app/backend/sign_in.h"

#include <QCoreApplication>

namespace rensei::app {

/// What went wrong, as a person reads it: what is so, then what to do. An Error's own detail is for the log.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(rensei::app::ErrorText)

public:
    static QString of(const SignIn::Failure &failure);

    /// Why a key could not be stored.
    static QString ofKeeping(secrets::StoreProblem problem);

    /// Why the stored key could not be read: one sentence, then what to do.
    static QString ofReading(secrets::StoreProblem problem);

    /// Why a choice is not kept: the settings could not be saved.
    static QString ofSaving(const Error &error);

    /// That the settings' file was damaged, and what was done about it.
    static QString ofDamage(const Settings::Damage &damage);

    /// Why a session could not be stopped; `name` is its identifier. `isQueued`: no computer has it yet.
    static QString ofStop(
        const QString &name, SessionStops::Problem problem, const Error &error, bool isQueued = false);

    /// Why the list could not be had: the sentence of an empty list.
    static QString ofList(const Error &error);

    /// Why a registration token was not stored. `text` is the agent's own.
    static QString of(HostToken::Outcome outcome, const QString &text);
};

} // namespace rensei::app
