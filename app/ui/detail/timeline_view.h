#pragma once

#include "app/model/timeline/timeline_model.h"

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace rensei::app {

/// A timeline as a table: Enter, Space or a double click opens and closes an entry, Right opens it, Left closes it.
/// While it follows, the newest entry is in sight; scrolling away from it ends that.
class TimelineView final : public QTableView {
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel &model);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    QString selectedText() const; ///< of the selected entries, whole; "" when there is none

Q_SIGNALS:
    void followingChanged(bool isFollowing);
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    void fitLines();
    void fitTexts(int first, int last); ///< of these rows: the columns of short texts
    void resetTexts();
    void toggle(int row);
    void scrolled(int value);
    void follow();

    TimelineModel &m_model;
    QTimer m_fit; ///< while the width changes
    QSet<QString> m_fitted; ///< texts that have room
    bool m_isFollowing = true;
    bool m_isResetting = false;
};

} // namespace rensei::app
