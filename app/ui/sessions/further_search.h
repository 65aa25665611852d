#pragma once

#include "app/backend/session_source.h"
#include "app/model/sessions/session_model.h"

#include <QObject>

namespace rensei::app {

/// Loads page after page until one has a session that the filter shows, there are no more, one cannot be had, or the
/// search is canceled.
class FurtherSearch final : public QObject {
    Q_OBJECT

public:
    FurtherSearch(SessionSource &source, const SessionModel &model);

    void start(); ///< does nothing where there is nothing to search, or something is found already
    void cancel();
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void changed(); ///< it runs, or does not any more
    void failed(const rensei::Error &error); ///< the page that ended it

private:
    void proceed();

    SessionSource &m_source;
    const SessionModel &m_model;
    bool m_isRunning = false;
};

} // namespace rensei::app
