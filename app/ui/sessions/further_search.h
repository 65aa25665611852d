#pragma once

#include "agent/base/one_shot_timer.h"
#include "app/backend/session_source.h"
#include "app/model/sessions/session_model.h"

#include <QObject>

#include <chrono>

namespace rensei::app {

/// Looks for what the filter shows in sessions that are not loaded yet: loads page after page, one at a time and with
/// growing pauses, until there are no more, enough is shown, many were looked through, a page cannot be had, or the
/// search is canceled.
class FurtherSearch final : public QObject {
    Q_OBJECT

public:
    static constexpr int maxLookedThrough = 5'000; ///< then somebody has to ask for more
    static constexpr int enoughShown = 200; ///< whoever wants more scrolls
    static constexpr std::chrono::milliseconds startDelay{800};
    static constexpr std::chrono::milliseconds firstPause{250}; ///< doubled after each page
    static constexpr std::chrono::milliseconds maxPause{4'000};
    static constexpr std::chrono::milliseconds maxWait{60'000}; ///< where the platform asks to wait

    FurtherSearch(SessionSource &source, const SessionModel &model, Clock &clock);

    void startSoon(); ///< unless somebody goes on typing; does nothing where there is nothing to search
    void start(); ///< likewise, at once
    void cancel();
    bool isRunning() const { return m_state == State::Soon || m_state == State::Running; }
    bool hasLookedThroughMany() const { return m_state == State::AtLimit; } ///< and there are more

Q_SIGNALS:
    void changed(); ///< it runs, or does not any more
    void failed(const rensei::Error &error); ///< the page that ended it

private:
    enum class State { Off, Soon, Running, AtLimit };

    bool canSearch() const;
    void become(State state);
    void loadPage();
    void sourceChanged();
    void pageFailed(const Error &error);

    SessionSource &m_source;
    const SessionModel &m_model;
    OneShotTimer m_next; ///< the next page, or the start
    State m_state = State::Off;
    int m_limit = maxLookedThrough;
    std::chrono::milliseconds m_pause{0};
    bool m_isPageAsked = false;
};

} // namespace rensei::app
