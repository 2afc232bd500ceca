# What one takes along into one's own calendar.

conversation-calendar = Add to your calendar
